// The identity is a square matrix of a constant length.
//@ code: C009
//@ caret: ^<Tensor![f32; dyn, dyn]>::eye()^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::eye();
    println!("{:?}", x.shape());
}
