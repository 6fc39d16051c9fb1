// Both operands have one element type.
//@ code: E0271
//@ caret: ops::dot(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f64; 4, 6]>::ones();
    let _ = ops::dot(&a, &b);
}
