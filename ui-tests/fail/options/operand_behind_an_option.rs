// Operands stand before the options.
//@ code: C101
//@ caret: true, ^b^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, transpose_b = true, b);
}
