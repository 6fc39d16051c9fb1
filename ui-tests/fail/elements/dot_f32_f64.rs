// Both operands have one element type.
//@ code: C006
//@ elements: f32 f64
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f64; 5, 2]>::ones();
    let _ = dot!(a, b);
}
