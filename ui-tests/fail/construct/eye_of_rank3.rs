// The identity is a square matrix.
//@ code: C009
//@ caret: ^<Tensor![f32; 3, 3, 3]>::eye()^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 3, 3]>::eye();
    println!("{:?}", x.shape());
}
