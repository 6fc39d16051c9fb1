// Both operands of `batch_dot` have the same rank.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4, 5]>::zeros();
    let b = <Tensor![f32; 3, 5, 6]>::zeros();
    let _ = ops::batch_dot(&a, &b);
}
