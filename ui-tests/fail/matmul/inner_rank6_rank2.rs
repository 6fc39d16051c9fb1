// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (2, 2, 2, 1, 2, 2) (1, 3)
//@ lengths: 2 1
//@ axes: 5 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2, 2, 1, 2, 2]>::ones();
    let b = <Tensor![f32; 1, 3]>::ones();
    let _ = matmul!(a, b);
}
