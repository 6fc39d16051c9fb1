// One pair of leading axes is stretched, the other one has to fit by itself.
//@ code: C001
//@ shapes: (1, 3, 2, 2) (5, 4, 2, 2)
//@ lengths: 3 4
//@ axes: 1 1
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 3, 2, 2]>::ones();
    let b = <Tensor![f32; 5, 4, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
