// Axes of different names do not fit.
//@ code: C001
//@ shapes: (3, _) (3, _)
//@ lengths: Batch Seq
//@ axes: 1 1
//@ caret: a, ^b^)

use conformable::{Tensor, dim, vecdot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; 3, dyn Seq]) {
    let _ = vecdot!(a, b);
}

fn main() {}
