// Axes of different names do not fit.
//@ code: C001
//@ shapes: (_, 3, _) (_, _, 5)
//@ lengths: Seq Batch
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3, dyn Seq], b: &Tensor![f32; dyn Batch, dyn Batch, 5]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
