// The result of `dot` has rank 8 at most.
//@ code: C003
//@ caret: ops::dot(^&a, &b^)
//@ rank: 9

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2]>::zeros();
    let b = <Tensor![f32; 1, 1, 1, 2, 1]>::zeros();
    let _ = ops::dot(&a, &b);
}
