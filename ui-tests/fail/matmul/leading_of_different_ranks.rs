// Leading axes are aligned from the right and are equal or 1.
//@ code: C001
//@ shapes: (2, 3, 4, 1) (4, 1, 0)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 1]>::ones();
    let b = <Tensor![f32; 4, 1, 0]>::ones();
    let _ = matmul!(a, b);
}
