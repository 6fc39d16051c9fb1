// `from_array` takes an array as deep as the shape has axes.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3]>::from_array([1.0, 2.0, 3.0]);
    println!("{:?}", x.shape());
}
