// Axes of different names do not fit.
//@ code: C001
//@ shapes: (3, _) (_, 4)
//@ lengths: Batch Seq
//@ axes: 1 0
//@ caret: dot!(a, ^b^, c)

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Seq, 4], c: &Tensor![f32; 4]) {
    let _ = dot!(a, b, c);
}

fn main() {}
