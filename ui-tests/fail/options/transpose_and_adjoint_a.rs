// The adjoint of an operand is its transpose already.
//@ code: C102
//@ caret: ^adjoint_a^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, transpose_a = true, adjoint_a = true);
}
