// A vector on the left is a row.
//@ code: C001
//@ shapes: (2,) (1, 0, 3)
//@ lengths: 2 0
//@ axes: 0 1
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 1, 0, 3]>::ones();
    let _ = matmul!(a, b);
}
