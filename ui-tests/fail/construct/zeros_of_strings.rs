// `zeros()` is for numbers.
//@ code: C006
//@ caret: ^<Tensor![String; 2, 2]>::zeros()^

use conformable::Tensor;

fn main() {
    let x = <Tensor![String; 2, 2]>::zeros();
    println!("{:?}", x.shape());
}
