// `adjoint_b = true` exchanges the last two axes and conjugates.
//@ code: C001
//@ shapes: (1, 4, 3, 6) (4, 1, 3)
//@ lengths: 6 3
//@ axes: 3 2
//@ caret: matmul!(a, ^b^, adjoint_b

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 4, 3, 6]>::ones();
    let b = <Tensor![f32; 4, 1, 3]>::ones();
    let _ = matmul!(a, b, adjoint_b = true);
}
