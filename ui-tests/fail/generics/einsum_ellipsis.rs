// Parameters do not broadcast.
//@ code: C001
//@ shapes: (K, 3) (L, 3)
//@ lengths: K L
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3], b: &Tensor![f32; L, 3], _: [(); L]) {
    let _ = einsum!("...i,...i->...", a, b);
}

fn main() {}
