// Two const parameters may differ, so they do not fit, and the error is at the definition.
//@ code: C001
//@ shapes: (3, K) (L, 6)
//@ lengths: K L
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6], _: [(); L]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
