// Both operands of `batch_dot` have the same rank.
//@ code: C002
//@ caret: ops::batch_dot(^&a, &b^)
//@ ranks: 3 2

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4, 5]>::zeros();
    let b = <Tensor![f32; 5, 6]>::zeros();
    let _ = ops::batch_dot(&a, &b);
}
