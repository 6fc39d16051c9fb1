// `t()` puts all axes in opposite order; `transpose_b = true` exchanges the last two.
//@ code: C001
//@ shapes: (2, 3, 4) (4, 5, 2)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: matmul!(a, b.^t^())

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 5, 4]>::ones();
    let _ = matmul!(a, b.t());
}
