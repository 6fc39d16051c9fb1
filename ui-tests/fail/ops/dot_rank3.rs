// `ops::dot` has the rule of `dot!`.
//@ code: C001
//@ lengths: 4 5
//@ caret: ops::dot(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 7, 5, 6]>::ones();
    let _ = ops::dot(&a, &b);
}
