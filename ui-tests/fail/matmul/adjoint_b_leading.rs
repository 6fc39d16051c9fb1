// Leading axes are aligned from the right and are equal or 1, transposed or not.
//@ code: C001
//@ shapes: (3, 1, 2) (6, 4, 2)
//@ lengths: 3 6
//@ axes: 0 0
//@ caret: matmul!(a, ^b^, adjoint_b

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 1, 2]>::ones();
    let b = <Tensor![f32; 6, 4, 2]>::ones();
    let _ = matmul!(a, b, adjoint_b = true);
}
