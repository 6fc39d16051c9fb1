// A vector on the right is a column.
//@ code: C001
//@ shapes: (1, 7) (2,)
//@ lengths: 7 2
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 7]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = matmul!(a, b);
}
