// Three operands of parameters.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3], b: &Tensor![f32; 3, L], c: &Tensor![f32; L, 2]) {
    let _ = einsum!("ij,jk,kl->il", a, b, c);
}

fn main() {}
