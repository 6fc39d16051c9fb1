// Names that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (Batch, Seq, 4) (Batch, 5)
//@ lengths: 4 5
//@ axes: 2 1
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq, 4], b: &Tensor![f32; dyn Batch, 5]) {
    let _ = einsum!("bsi,bi->bs", a, b);
}

fn main() {}
