// The last axis of the left operand and the second-to-last of the right one are equal (its only axis in rank 1).
//@ code: C001
//@ shapes: (3,) (4,)
//@ lengths: 3 4
//@ axes: 0 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = dot!(a, b);
}
