// In a nested call the product that does not fit is reported, not the one around it.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 4, 6)
//@ lengths: 2 5
//@ axes: 0 0
//@ caret: matmul!(matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 4, 6]>::ones();
    let _ = matmul!(matmul!(a, b), <Tensor![f32; 6, 1]>::ones());
}
