// Both operands transposed: the first axis of the left meets the last axis of the right one.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 4, 3]>::ones();
    let b = <Tensor![f32; 5, 4]>::ones();
    let _ = matmul!(a, b, transpose_a = true, transpose_b = true);
}
