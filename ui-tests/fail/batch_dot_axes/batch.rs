// Axis 0 of both operands is the batch, of one length.
//@ code: C001
//@ shapes: (2, 5) (3, 3, 5, 4)
//@ lengths: 2 3
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^, axes = (-1, -2))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 3, 3, 5, 4]>::ones();
    let _ = batch_dot!(a, b, axes = (-1, -2));
}
