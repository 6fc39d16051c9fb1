// `adjoint_b = true` exchanges the last two axes and conjugates.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 4, 3, 6]>::ones();
    let b = <Tensor![f32; 4, 1, 6]>::ones();
    let _ = matmul!(a, b, adjoint_b = true);
}
