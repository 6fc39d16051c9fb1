// `transpose_b = true` exchanges the last two axes of the right operand.
//@ code: C001
//@ shapes: (3, 4) (4, 5)
//@ lengths: 4 5
//@ axes: 1 1
//@ caret: matmul!(a, ^b^, transpose_b

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
