// `ops::try_dot` has the rule of `try_dot!`.
//@ code: C001
//@ lengths: 4 5
//@ caret: ops::try_dot(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = ops::try_dot(&a, &b);
}
