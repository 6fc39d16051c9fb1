// The operands of a plain function are tensors.
//@ code: C008
//@ caret: ops::dot(&a, ^&b^)
//@ found: Vec<f32>

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4]>::zeros();
    let b = vec![1.0_f32; 4];
    let _ = ops::dot(&a, &b);
}
