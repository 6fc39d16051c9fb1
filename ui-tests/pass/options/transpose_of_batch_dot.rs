// `batch_dot!` has no transposition.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
