// The last axis of the left operand and the second-to-last of the right one are equal, also where one is empty.
//@ code: C001
//@ shapes: (2, 4, 0) (2, 2)
//@ lengths: 0 2
//@ axes: 2 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 4, 0]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, b);
}
