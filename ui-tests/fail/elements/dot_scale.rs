// Both operands have one element type.
//@ code: C006
//@ elements: f64 f32
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f64]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let _ = dot!(a, b);
}
