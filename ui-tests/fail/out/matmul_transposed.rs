// With `transpose_b = true` the result has the other axis of the right operand.
//@ code: C005
//@ shapes: (2, 3) (2, 5)
//@ lengths: 3 5
//@ axes: 1
//@ caret: matmul!(a, b, transpose_b = true, out = ^c^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let mut c = <Tensor![f32; 2, 5]>::zeros();
    matmul!(a, b, transpose_b = true, out = c);
}
