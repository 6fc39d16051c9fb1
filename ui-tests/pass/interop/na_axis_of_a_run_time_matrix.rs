// A constant length of a matrix is compared beside one that is known at run time.

use conformable::TensorView;
use nalgebra::OMatrix;

fn main() {
    let m = OMatrix::<f32, nalgebra::Dyn, nalgebra::U4>::zeros(3);
    let x = <TensorView![f32; 3, 4]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
