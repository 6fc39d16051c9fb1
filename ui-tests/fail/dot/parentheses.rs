// The last axis of the left operand and the second-to-last of the right one are equal, parentheses or not.
//@ code: C001
//@ shapes: (2, 3) (2, 2)
//@ lengths: 3 2
//@ axes: 1 0
//@ caret: dot!((a), ^(b)^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!((a), (b));
}
