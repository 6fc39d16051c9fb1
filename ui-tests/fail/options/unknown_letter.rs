// An option has its exact name; a similar one is suggested.
//@ code: C102
//@ suggests: adjoint_a
//@ caret: ^adjoint_c^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, adjoint_c = true);
}
