// Axes of different names do not fit.
//@ code: C001
//@ shapes: (Batch, Seq) (Batch, Batch)
//@ lengths: Seq Batch
//@ axes: 1 1
//@ caret: batch_dot!(a, ^b^, axes = 1)

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq], b: &Tensor![f32; dyn Batch, dyn Batch]) {
    let _ = batch_dot!(a, b, axes = 1);
}

fn main() {}
