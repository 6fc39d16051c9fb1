// Axes of different names do not fit.

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Batch, 4], c: &Tensor![f32; 4]) {
    let _ = dot!(a, b, c);
}

fn main() {}
