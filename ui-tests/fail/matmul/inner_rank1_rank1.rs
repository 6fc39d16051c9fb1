// Two vectors have one length.
//@ code: C001
//@ shapes: (3,) (4,)
//@ lengths: 3 4
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = matmul!(a, b);
}
