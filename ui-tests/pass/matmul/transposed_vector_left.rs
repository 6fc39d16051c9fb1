// With a transposed operand both have a rank of 2 or more.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 2]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
