// A leading axis of length 0 fits 0 and 1.
//@ code: C001
//@ shapes: (0, 2, 2) (3, 2, 2)
//@ lengths: 0 3
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 0, 2, 2]>::ones();
    let b = <Tensor![f32; 3, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
