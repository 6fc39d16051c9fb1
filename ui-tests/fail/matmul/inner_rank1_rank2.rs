// A vector on the left is a row.
//@ code: C001
//@ shapes: (6,) (2, 1)
//@ lengths: 6 2
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 6]>::ones();
    let b = <Tensor![f32; 2, 1]>::ones();
    let _ = matmul!(a, b);
}
