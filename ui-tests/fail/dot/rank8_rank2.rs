// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (1, 2, 1, 2, 1, 2, 1, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 7 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 1, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = dot!(a, b);
}
