// Both operands have one element type.
//@ code: C006
//@ elements: f32 i32
//@ caret: batch_dot!(a, ^b^, axes

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![i32; 2, 4]>::ones();
    let _ = batch_dot!(a, b, axes = 1);
}
