// Without `transpose_b = true` the second-to-last axis of the right operand is contracted.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 4]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
