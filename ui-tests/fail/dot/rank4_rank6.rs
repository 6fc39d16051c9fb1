// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (2, 1, 2, 3) (1, 1, 2, 1, 2, 1)
//@ lengths: 3 2
//@ axes: 3 4
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 1, 2, 3]>::ones();
    let b = <Tensor![f32; 1, 1, 2, 1, 2, 1]>::ones();
    let _ = dot!(a, b);
}
