// Axis `i` of the left operand and axis `j` of the right one have one length.
//@ code: C001
//@ shapes: (2, 1, 1, 1, 1, 1, 1, 5) (2, 4)
//@ lengths: 5 4
//@ axes: 7 1
//@ caret: batch_dot!(a, ^b^, axes = (7, 1))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 1, 1, 1, 1, 1, 1, 5]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let _ = batch_dot!(a, b, axes = (7, 1));
}
