// The last axis of the left operand and the second-to-last of the right one are equal, however long.
//@ code: C001
//@ shapes: (2, 65536) (65537, 1)
//@ lengths: 65536 65537
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 65536]>::ones();
    let b = <Tensor![f32; 65537, 1]>::ones();
    let _ = dot!(a, b);
}
