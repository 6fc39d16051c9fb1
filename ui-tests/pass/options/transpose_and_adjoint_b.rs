// The adjoint of an operand is its transpose already.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, adjoint_b = true, transpose_b = false);
}
