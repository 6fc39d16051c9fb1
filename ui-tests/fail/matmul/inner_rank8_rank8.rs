// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (1, 2, 1, 2, 1, 2, 3, 4) (2, 1, 2, 1, 2, 1, 5, 2)
//@ lengths: 4 5
//@ axes: 7 6
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 1, 2, 1, 2, 1, 5, 2]>::ones();
    let _ = matmul!(a, b);
}
