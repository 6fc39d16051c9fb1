// Both operands have one element type.
//@ code: C006
//@ elements: f64 f32
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f64; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
