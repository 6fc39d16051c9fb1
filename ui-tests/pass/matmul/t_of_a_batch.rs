// `t()` puts all axes in opposite order; `transpose_b = true` exchanges the last two.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 5, 4]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
