// `from_array` takes an array as deep as the shape has axes.
//@ code: E0308
//@ caret: ^1.0^, 2.0

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 1]>::from_array([1.0, 2.0, 3.0]);
    println!("{:?}", x.shape());
}
