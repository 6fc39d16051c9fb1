// Axis `i` of the left operand and axis `j` of the right one have one length, also where one is empty.
//@ code: C001
//@ shapes: (2, 0) (2, 3, 1)
//@ lengths: 0 1
//@ axes: 1 2
//@ caret: batch_dot!(a, ^b^, axes = (1, 2))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 0]>::ones();
    let b = <Tensor![f32; 2, 3, 1]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 2));
}
