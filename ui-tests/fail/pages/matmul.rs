// Leading axes are equal or 1.
//@ code: C001
//@ shapes: (10, 3, 4, 5) (12, 5, 8)
//@ lengths: 3 12
//@ axes: 1 0
//@ caret: (a, ^b^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 10, 3, 4, 5]>::ones();
    let b = <Tensor![f32; 12, 5, 8]>::ones();
    let _ = matmul!(a, b);
}
