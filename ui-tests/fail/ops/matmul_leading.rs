// `ops::matmul` takes leading axes that are the same.
//@ code: C001
//@ lengths: 2 3
//@ caret: ops::matmul(&a, ^&b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = ops::matmul(&a, &b);
}
