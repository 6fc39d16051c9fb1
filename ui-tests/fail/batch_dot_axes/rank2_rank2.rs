// Axis `i` of the left operand and axis `j` of the right one have one length.
//@ code: C001
//@ shapes: (2, 4) (2, 3)
//@ lengths: 4 3
//@ axes: 1 1
//@ caret: batch_dot!(a, ^b^, axes = (1, 1))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 1));
}
