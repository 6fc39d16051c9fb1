// Options are written in lower case.
//@ code: C102
//@ suggests: transpose_a
//@ caret: ^Transpose_A^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, Transpose_A = true);
}
