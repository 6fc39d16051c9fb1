// Both operands transposed: the first axis of the left meets the last axis of the right one.
//@ code: C001
//@ shapes: (4, 3) (5, 3)
//@ lengths: 4 3
//@ axes: 0 1
//@ caret: matmul!(a, ^b^, transpose_a

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 4, 3]>::ones();
    let b = <Tensor![f32; 5, 3]>::ones();
    let _ = matmul!(a, b, transpose_a = true, transpose_b = true);
}
