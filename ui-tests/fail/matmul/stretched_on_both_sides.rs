// Leading axes are stretched on both sides, the last pair has to fit by itself.
//@ code: C001
//@ shapes: (7, 1, 3, 2, 2) (1, 5, 4, 2, 2)
//@ lengths: 3 4
//@ axes: 2 2
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 7, 1, 3, 2, 2]>::ones();
    let b = <Tensor![f32; 1, 5, 4, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
