// `transpose_a = true` exchanges the last two axes of the left operand.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 4, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
