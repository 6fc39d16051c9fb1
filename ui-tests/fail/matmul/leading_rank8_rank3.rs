// Leading axes are aligned from the right and are equal or 1.
//@ code: C001
//@ shapes: (1, 1, 1, 1, 1, 2, 1, 2) (3, 2, 1)
//@ lengths: 2 3
//@ axes: 5 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2, 1, 2]>::ones();
    let b = <Tensor![f32; 3, 2, 1]>::ones();
    let _ = matmul!(a, b);
}
