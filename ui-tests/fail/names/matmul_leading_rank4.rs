// Axes of different names do not fit, also where the ranks are high.
//@ code: C001
//@ shapes: (_, 8, 3, 4) (_, 8, 4, 5)
//@ lengths: Batch Seq
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 8, 3, 4], b: &Tensor![f32; dyn Seq, 8, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
