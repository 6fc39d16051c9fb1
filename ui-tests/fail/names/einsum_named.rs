// Names of types and names of axes are two things.
//@ code: C001
//@ shapes: (3, _) (_, 4)
//@ lengths: Batch Seq
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: b[^batch^, k]

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Seq, 4]) {
    let _ = einsum!([i, k] = a[i, batch] * b[batch, k]);
}

fn main() {}
