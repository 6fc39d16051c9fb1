// A name behind a constant is printed as `_`.
//@ code: C001
//@ shapes: (8, _, 4) (8, 5, _)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 8, dyn Seq, 4], b: &Tensor![f32; 8, 5, dyn Seq]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
