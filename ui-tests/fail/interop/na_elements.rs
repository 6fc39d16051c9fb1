// A matrix becomes a view of its own elements.
//@ code: C017
//@ elements: f32 f64
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::DMatrix;

fn main() {
    let m = DMatrix::<f32>::zeros(3, 4);
    let x = <TensorView![f64; dyn, dyn]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
