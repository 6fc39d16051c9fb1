// Three operands of parameters.
//@ code: C001
//@ shapes: (3, L) (K, 2)
//@ lengths: L K
//@ axes: 1 0
//@ numbers: 1 2
//@ caret: b, ^c^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3], b: &Tensor![f32; 3, L], c: &Tensor![f32; K, 2]) {
    let _ = einsum!("ij,jk,kl->il", a, b, c);
}

fn main() {}
