// The last axis of the left operand and the second-to-last of the right one have one length.
//@ code: C001
//@ shapes: (2, 3, 4) (2, 5, 6)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 5, 6]>::ones();
    let _ = batch_dot!(a, b);
}
