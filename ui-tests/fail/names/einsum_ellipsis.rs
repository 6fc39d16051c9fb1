// Axes of different names do not broadcast.
//@ code: C001
//@ shapes: (Batch, 3) (Seq, 3)
//@ lengths: Batch Seq
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3], b: &Tensor![f32; dyn Seq, 3]) {
    let _ = einsum!("...i,...i->...", a, b);
}

fn main() {}
