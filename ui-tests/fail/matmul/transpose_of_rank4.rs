// Only the last two axes are exchanged.
//@ code: C001
//@ shapes: (1, 1, 5, 5) (3, 1, 1, 4)
//@ lengths: 5 1
//@ axes: 2 2
//@ caret: matmul!(a, ^b^, transpose_a

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 1, 5, 5]>::ones();
    let b = <Tensor![f32; 3, 1, 1, 4]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
