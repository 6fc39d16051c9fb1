// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (2, 4, 3) (5, 6)
//@ lengths: 3 5
//@ axes: 2 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 4, 3]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a, b);
}
