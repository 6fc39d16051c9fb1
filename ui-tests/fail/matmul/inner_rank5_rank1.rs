// A vector on the right is a column.
//@ code: C001
//@ shapes: (2, 1, 2, 3, 4) (5,)
//@ lengths: 4 5
//@ axes: 4 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let _ = matmul!(a, b);
}
