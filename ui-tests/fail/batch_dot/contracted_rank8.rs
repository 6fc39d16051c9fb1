// The last axis of the left operand and the second-to-last of the right one have one length.
//@ code: C001
//@ shapes: (1, 2, 1, 2, 1, 2, 3, 4) (1, 2, 1, 2, 1, 2, 5, 2)
//@ lengths: 4 5
//@ axes: 7 6
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 1, 2, 1, 2, 1, 2, 5, 2]>::ones();
    let _ = batch_dot!(a, b);
}
