// Axes of different names do not fit.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Batch, 4]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
