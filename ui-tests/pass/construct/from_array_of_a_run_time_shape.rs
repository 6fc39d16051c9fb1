// `from_array` needs every length.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2]>::from_array([1.0, 2.0]);
    println!("{:?}", x.shape());
}
