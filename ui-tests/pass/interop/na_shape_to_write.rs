// A matrix of constant lengths is a view of the same, for writing too.

use conformable::TensorViewMut;
use nalgebra::SMatrix;

fn main() {
    let mut m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorViewMut![f32; 3, 4]>::from_nalgebra(&mut m);
    assert!(x.is_ok());
}
