// Operands have one element type, arrays too.
//@ code: C006
//@ elements: f64 f32
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = Array::<f64, _>::ones((3, 4));
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = dot!(a, b);
    assert_eq!(c.len(), 15);
}
