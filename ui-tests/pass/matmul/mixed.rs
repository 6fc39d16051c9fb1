// One operand transposed, the other one adjoint.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 6, 4]>::ones();
    let b = <Tensor![f32; 1, 1, 6]>::ones();
    let _ = matmul!(a, b, transpose_b = true, adjoint_a = true);
}
