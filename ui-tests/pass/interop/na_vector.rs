// A vector is a view of as many elements.

use conformable::TensorView;
use nalgebra::Vector3;

fn main() {
    let v = Vector3::<f32>::zeros();
    let x = <TensorView![f32; 3]>::from_nalgebra(&v);
    assert!(x.is_ok());
}
