// An operand is a tensor or a view.
//@ code: C008
//@ caret: ^&b^

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = vec![1.0f32, 2.0];
    let _ = ops::dot(&a, &b);
}
