// Axes of different names do not fit.

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq], b: &Tensor![f32; dyn Seq, dyn Seq]) {
    let _ = dot!(a, b);
}

fn main() {}
