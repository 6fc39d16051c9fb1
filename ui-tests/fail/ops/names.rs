// Axes of different names do not fit.
//@ code: C001
//@ caret: ops::batch_dot(^a, b^)

use conformable::{Tensor, dim, ops};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3, 4], b: &Tensor![f32; dyn Seq, 4, 5]) {
    let _ = ops::batch_dot(a, b);
}

fn main() {}
