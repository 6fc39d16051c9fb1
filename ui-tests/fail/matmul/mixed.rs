// One operand transposed, the other one adjoint.
//@ code: C001
//@ shapes: (1, 6, 4) (1, 1, 4)
//@ lengths: 6 4
//@ axes: 1 2
//@ caret: matmul!(a, ^b^, transpose_b

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 6, 4]>::ones();
    let b = <Tensor![f32; 1, 1, 4]>::ones();
    let _ = matmul!(a, b, transpose_b = true, adjoint_a = true);
}
