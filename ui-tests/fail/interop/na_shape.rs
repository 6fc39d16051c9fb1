// A matrix of constant lengths is a view of the same.
//@ code: C017
//@ shapes: (3, 4) (3, 5)
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; 3, 5]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
