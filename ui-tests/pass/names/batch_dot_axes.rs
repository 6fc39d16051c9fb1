// Axes of different names do not fit.

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq], b: &Tensor![f32; dyn Batch, dyn Seq]) {
    let _ = batch_dot!(a, b, axes = 1);
}

fn main() {}
