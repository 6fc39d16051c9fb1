// Axes of different names do not fit.
//@ code: C001
//@ shapes: (3, _) (_, 4)
//@ lengths: Batch Seq
//@ axes: 1 0
//@ caret: a, ^b^,

use conformable::{Tensor, dim, tensordot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Seq, 4]) {
    let _ = tensordot!(a, b, axes = 1);
}

fn main() {}
