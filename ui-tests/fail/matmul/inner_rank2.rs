// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (3, 6) (4, 3)
//@ lengths: 6 4
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = matmul!(a, b);
}
