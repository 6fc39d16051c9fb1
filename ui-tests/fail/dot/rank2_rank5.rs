// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (4, 1) (1, 2, 3, 2, 2)
//@ lengths: 1 2
//@ axes: 1 3
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 4, 1]>::ones();
    let b = <Tensor![f32; 1, 2, 3, 2, 2]>::ones();
    let _ = dot!(a, b);
}
