// `ops::batch_dot` has the rule of `batch_dot!`.
//@ code: C001
//@ lengths: 2 3
//@ caret: ops::batch_dot(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 6]>::ones();
    let _ = ops::batch_dot(&a, &b);
}
