// An operand is a tensor or a view, not a `Vec`.
//@ code: C008
//@ found: Vec<f32>
//@ caret: batch_dot!(a, ^b^, axes

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = vec![1.0f32, 2.0];
    let _ = batch_dot!(a, b, axes = 1);
}
