// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (2, 7) (3, 5, 2)
//@ lengths: 7 5
//@ axes: 1 1
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 7]>::ones();
    let b = <Tensor![f32; 3, 5, 2]>::ones();
    let _ = dot!(a, b);
}
