// Rows are rows, whatever the order of elements in memory is.

use conformable::TensorView;
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; 3, 4]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
