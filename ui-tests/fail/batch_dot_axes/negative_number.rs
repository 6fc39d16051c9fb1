// `axes = -1` is the last axis of both operands.
//@ code: C001
//@ shapes: (2, 3, 5) (2, 3, 7)
//@ lengths: 5 7
//@ axes: 2 2
//@ caret: batch_dot!(a, ^b^, axes = -1)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 5]>::ones();
    let b = <Tensor![f32; 2, 3, 7]>::ones();
    let _ = batch_dot!(a, b, axes = -1);
}
