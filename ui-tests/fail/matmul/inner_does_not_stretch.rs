// The contracted axes have one length; only leading axes stretch.
//@ code: C001
//@ shapes: (3, 2, 1, 1) (3, 2, 5, 0)
//@ lengths: 1 5
//@ axes: 3 2
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 2, 1, 1]>::ones();
    let b = <Tensor![f32; 3, 2, 5, 0]>::ones();
    let _ = matmul!(a, b);
}
