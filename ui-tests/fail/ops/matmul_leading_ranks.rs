// The plain `matmul` does not broadcast.
//@ code: C002
//@ caret: ops::matmul(^&a, &b^)
//@ numbers: 2 1

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    let b = <Tensor![f32; 3, 5, 6]>::zeros();
    let _ = ops::matmul(&a, &b);
}
