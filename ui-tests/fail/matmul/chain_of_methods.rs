// What follows from a product that does not fit is not reported.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 4, 6)
//@ lengths: 2 5
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 4, 6]>::ones();
    let first = matmul!(a, b).view().map(|x| x * 2.0)[[0, 0, 0]];
    assert_eq!(first, 8.0);
}
