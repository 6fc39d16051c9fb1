// A constant length of a matrix is compared beside a run-time axis.
//@ code: C017
//@ axes: 1
//@ lengths: 4 5
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; dyn, 5]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
