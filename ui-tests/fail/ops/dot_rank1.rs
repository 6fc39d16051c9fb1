// `ops::dot` has the rule of `dot!`.
//@ code: C001
//@ lengths: 3 4
//@ caret: ops::dot(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = ops::dot(&a, &b);
}
