// The identity is a square matrix.
//@ code: E0599
//@ caret: ^eye^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::eye();
    println!("{:?}", x.shape());
}
