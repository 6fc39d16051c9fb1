// The diagonal of two parameters.
//@ code: C001
//@ shapes: (K, L)
//@ lengths: K L
//@ axes: 0 1
//@ numbers: 0
//@ caret: "ii", ^a^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, L], _: [(); L]) {
    let _ = einsum!("ii", a);
}

fn main() {}
