// Two const parameters may differ, so they do not fit, and the error is at the definition.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6], _: [(); L]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
