// The last axis of the left operand and the second-to-last of the right one are equal.
//@ code: C001
//@ shapes: (1, 3, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 2 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 3, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = matmul!(a, b);
}
