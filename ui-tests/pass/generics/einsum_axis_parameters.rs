// Two axis parameters may be different axes.

use conformable::{Dim, Tensor, einsum};

#[allow(dead_code)]
fn product<B: Dim, C: Dim>(a: &Tensor![f32; 3, dyn B], b: &Tensor![f32; dyn B, 4], _: C) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
