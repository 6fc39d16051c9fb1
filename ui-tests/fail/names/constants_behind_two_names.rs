// Names that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (Batch, Seq, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 2 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq, 4], b: &Tensor![f32; 5, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
