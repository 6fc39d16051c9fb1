// Axis 0 of both operands is the batch, of one length; 1 does not stretch.
//@ code: C001
//@ shapes: (1, 3, 2, 2) (4, 5, 2)
//@ lengths: 1 4
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^, axes = (3, 2))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 1, 3, 2, 2]>::ones();
    let b = <Tensor![f32; 4, 5, 2]>::ones();
    let _ = batch_dot!(a, b, axes = (3, 2));
}
