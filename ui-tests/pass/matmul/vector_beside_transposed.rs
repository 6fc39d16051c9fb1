// With a transposed operand both have a rank of 2 or more, the other one too.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let _ = matmul!(a, b, adjoint_b = true);
}
