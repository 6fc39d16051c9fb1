// The identity is a square matrix.
//@ code: C009
//@ lengths: 3 4
//@ caret: ^<Tensor![f32; 3, 4]>::eye()^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::eye();
    println!("{:?}", x.shape());
}
