// `transpose_a = true` exchanges the last two axes of the left operand.
//@ code: C001
//@ shapes: (4, 3) (3, 5)
//@ lengths: 4 3
//@ axes: 0 0
//@ caret: matmul!(a, ^b^, transpose_a

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 4, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
