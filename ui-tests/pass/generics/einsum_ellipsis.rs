// Parameters do not broadcast.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3], b: &Tensor![f32; K, 3], _: [(); L]) {
    let _ = einsum!("...i,...i->...", a, b);
}

fn main() {}
