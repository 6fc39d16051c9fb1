// `from_array` needs every length.
//@ code: C009
//@ caret: ^<Tensor![f32; dyn]>::from_array^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn]>::from_array([1.0, 2.0]);
    println!("{:?}", x.shape());
}
