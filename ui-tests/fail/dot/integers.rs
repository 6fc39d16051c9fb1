// The last axis of the left operand and the second-to-last of the right one are equal, whatever the elements.
//@ code: C001
//@ shapes: (3, 4) (3, 4)
//@ lengths: 4 3
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![i64; 3, 4]>::ones();
    let b = <Tensor![i64; 3, 4]>::ones();
    let _ = dot!(a, b);
}
