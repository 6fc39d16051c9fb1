// A constant length of a matrix is compared beside one that is known at run time.
//@ code: C017
//@ axes: 1
//@ lengths: 4 5
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::OMatrix;

fn main() {
    let m = OMatrix::<f32, nalgebra::Dyn, nalgebra::U4>::zeros(3);
    let x = <TensorView![f32; 3, 5]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
