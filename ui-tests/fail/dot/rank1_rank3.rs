// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (1,) (2, 5, 4)
//@ lengths: 1 5
//@ axes: 0 1
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 1]>::ones();
    let b = <Tensor![f32; 2, 5, 4]>::ones();
    let _ = dot!(a, b);
}
