// The identity is a square matrix.
//@ code: E0599
//@ caret: ^eye^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 3, 3]>::eye();
    println!("{:?}", x.shape());
}
