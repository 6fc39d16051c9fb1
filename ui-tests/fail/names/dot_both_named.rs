// Axes of different names do not fit.
//@ code: C001
//@ shapes: (Batch, Seq) (Batch, Seq)
//@ lengths: Seq Batch
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq], b: &Tensor![f32; dyn Batch, dyn Seq]) {
    let _ = dot!(a, b);
}

fn main() {}
