// The contracted axes have one length, also where one is empty.
//@ code: C001
//@ shapes: (0, 4) (2, 1)
//@ lengths: 4 2
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 0, 4]>::ones();
    let b = <Tensor![f32; 2, 1]>::ones();
    let _ = matmul!(a, b);
}
