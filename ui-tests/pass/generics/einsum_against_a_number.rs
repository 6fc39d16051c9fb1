// A const parameter may be any number.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
