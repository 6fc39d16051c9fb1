// Axes of different names do not broadcast.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3], b: &Tensor![f32; dyn Batch, 3]) {
    let _ = einsum!("...i,...i->...", a, b);
}

fn main() {}
