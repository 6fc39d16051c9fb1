// An array becomes a view of its own elements.
//@ code: C017
//@ elements: f64 f32
//@ caret: from_ndarray(^&a^)

use conformable::TensorView;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((3, 4));
    let x = <TensorView![f32; 3, 4]>::from_ndarray(&a);
    assert!(x.is_ok());
}
