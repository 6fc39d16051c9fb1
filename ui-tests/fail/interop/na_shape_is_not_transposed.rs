// Rows are rows, whatever the order of elements in memory is.
//@ code: C017
//@ shapes: (3, 4) (4, 3)
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; 4, 3]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
