// The identity is a square matrix of a constant length.
//@ code: E0599
//@ caret: ^eye^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::eye();
    println!("{:?}", x.shape());
}
