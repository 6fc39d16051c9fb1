// Axes of different names do not fit.
//@ code: C001
//@ shapes: (Batch, 3, 4) (Seq, 4, 5)
//@ lengths: Batch Seq
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3, 4], b: &Tensor![f32; dyn Seq, 4, 5]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
