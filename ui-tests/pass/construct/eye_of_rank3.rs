// The identity is a square matrix.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 3]>::eye();
    println!("{:?}", x.shape());
}
