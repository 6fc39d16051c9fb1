// The last axis of the left operand is contracted with the first of the right one.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 2 0
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
