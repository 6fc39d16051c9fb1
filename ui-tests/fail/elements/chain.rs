// All operands of a chain have one element type.
//@ code: C006
//@ elements: f32 f64
//@ caret: a, a, ^b^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f64; 2, 2]>::ones();
    let _ = dot!(a, a, b);
}
