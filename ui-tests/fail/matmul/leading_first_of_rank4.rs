// Leading axes are aligned from the right and are equal or 1.
//@ code: C001
//@ shapes: (2, 3, 1, 2) (6, 3, 2, 2)
//@ lengths: 2 6
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 1, 2]>::ones();
    let b = <Tensor![f32; 6, 3, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
