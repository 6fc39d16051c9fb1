// `zeros()` is for numbers.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, 2]>::zeros();
    println!("{:?}", x.shape());
}
