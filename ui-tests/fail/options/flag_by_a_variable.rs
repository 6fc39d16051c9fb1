// A flag is a literal: the shape of the result depends on it.
//@ code: C102
//@ caret: transpose_a = ^flag^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let flag = true;
    let _ = flag;
    let _ = matmul!(a, b, transpose_a = flag);
}
