// An axis is below the rank of its operand.
//@ code: C004
//@ shapes: (2, 3) (2, 3)
//@ numbers: 1 7
//@ caret: batch_dot!(a, ^b^, axes = (1, 7))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 7));
}
