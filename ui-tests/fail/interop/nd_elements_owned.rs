// An array becomes a tensor of its own elements.
//@ code: C017
//@ elements: f64 f32
//@ caret: from_ndarray(^a^)

use conformable::Tensor;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((3, 4));
    let x = <Tensor![f32; 3, 4]>::from_ndarray(a);
    assert!(x.is_ok());
}
