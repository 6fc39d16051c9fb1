// Only the last two axes are exchanged.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 1, 5, 5]>::ones();
    let b = <Tensor![f32; 3, 1, 5, 4]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
