// Axes of different names do not fit.

use conformable::{Tensor, dim, tensordot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Batch, 4]) {
    let _ = tensordot!(a, b, axes = 1);
}

fn main() {}
