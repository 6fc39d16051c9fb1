// An option is given once.
//@ code: C102
//@ caret: true, ^transpose_a^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, transpose_a = true, transpose_a = true);
}
