// A matrix is a view of rank 2.

use conformable::TensorView;
use nalgebra::DMatrix;

fn main() {
    let m = DMatrix::<f32>::zeros(3, 4);
    let x = <TensorView![f32; 3, dyn]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
