// Axes of different names do not fit.
//@ code: C001
//@ shapes: (3, _) (_, 5)
//@ lengths: Batch Seq
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Seq, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
