// Axes of different names do not fit, also where the ranks are high.
//@ code: C001
//@ shapes: (2, 3, _, _) (2, _, 4)
//@ lengths: Batch Seq
//@ axes: 3 1
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 2, 3, dyn Seq, dyn Batch], b: &Tensor![f32; 2, dyn Seq, 4]) {
    let _ = dot!(a, b);
}

fn main() {}
