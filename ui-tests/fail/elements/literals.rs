// A literal of integers and one of floats have different element types.
//@ code: C006
//@ elements: f32 {integer}
//@ caret: dot!(a, ^b^)

use conformable::{dot, tensor};

fn main() {
    let a = tensor![[1.0f32, 2.0]];
    let b = tensor![3; 2, 1];
    let _ = dot!(a, b);
}
