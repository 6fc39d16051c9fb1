// `ops::matmul` has the rule of `matmul!`.
//@ code: C001
//@ lengths: 6 4
//@ caret: ops::matmul(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = ops::matmul(&a, &b);
}
