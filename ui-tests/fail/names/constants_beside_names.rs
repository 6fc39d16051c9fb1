// Names that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (Batch, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 4], b: &Tensor![f32; 5, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
