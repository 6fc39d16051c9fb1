// A flag is `true` or `false`.
//@ code: C102
//@ caret: = ^1^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, transpose_a = 1);
}
