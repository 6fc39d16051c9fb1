// An option has its exact name; a similar one is suggested.
//@ code: C102
//@ suggests: transpose_a
//@ caret: ^transpos_a^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, transpos_a = true);
}
