// `from_array` takes an array of the lengths of the shape.
//@ code: E0308
//@ caret: ^[1.0, 2.0, 3.0]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 4]>::from_array([1.0, 2.0, 3.0]);
    println!("{:?}", x.shape());
}
