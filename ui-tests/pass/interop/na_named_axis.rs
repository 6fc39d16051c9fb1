// A constant length does not go into a named axis.

use conformable::{TensorView, dim};
use nalgebra::SMatrix;

dim! { Batch }

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let x = <TensorView![f32; dyn, 4]>::from_nalgebra(&m);
    assert!(x.is_ok());
    let _ = Batch;
}
