// `adjoint_a = true` exchanges the last two axes and conjugates.
//@ code: C001
//@ shapes: (4, 3) (3, 5)
//@ lengths: 4 3
//@ axes: 0 0
//@ caret: matmul!(a, ^b^, adjoint_a

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 4, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let _ = matmul!(a, b, adjoint_a = true);
}
