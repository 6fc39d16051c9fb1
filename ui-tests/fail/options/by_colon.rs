// An option as in a struct.
//@ code: C102
//@ caret: transpose_b^:^ true

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, a, transpose_b: true);
}
