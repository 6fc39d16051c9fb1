// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (1, 2, 5, 2) (2, 3, 5)
//@ lengths: 2 3
//@ axes: 3 1
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 2, 5, 2]>::ones();
    let b = <Tensor![f32; 2, 3, 5]>::ones();
    let _ = matmul!(a, b);
}
