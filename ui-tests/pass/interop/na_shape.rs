// A matrix of constant lengths is a view of the same.

use conformable::TensorView;
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; 3, 4]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
