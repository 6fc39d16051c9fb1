// Leading axes are aligned from the right and are equal or 1.
//@ code: C001
//@ shapes: (9, 3, 5, 2) (9, 4, 2, 7)
//@ lengths: 3 4
//@ axes: 1 1
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 9, 3, 5, 2]>::ones();
    let b = <Tensor![f32; 9, 4, 2, 7]>::ones();
    let _ = matmul!(a, b);
}
