// `transpose_b = true` exchanges the last two axes of the right operand.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 4]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
