// A matrix of constant lengths is a view of the same, for writing too.
//@ code: C017
//@ shapes: (3, 4) (2, 4)
//@ caret: from_nalgebra(^&mut m^)

use conformable::TensorViewMut;
use nalgebra::SMatrix;

fn main() {
    let mut m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorViewMut![f32; 2, 4]>::from_nalgebra(&mut m);
    assert!(x.is_ok());
}
