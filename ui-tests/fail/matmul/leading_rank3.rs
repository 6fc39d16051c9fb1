// Leading axes are aligned from the right and are equal or 1.
//@ code: C001
//@ shapes: (2, 3, 4) (3, 4, 5)
//@ lengths: 2 3
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = matmul!(a, b);
}
