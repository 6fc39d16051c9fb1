// The diagonal of two parameters.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, K], _: [(); L]) {
    let _ = einsum!("ii", a);
}

fn main() {}
