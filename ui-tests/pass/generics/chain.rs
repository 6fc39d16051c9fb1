// Two const parameters may differ.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, K], c: &Tensor![f32; K], _: [(); L]) {
    let _ = dot!(a, b, c);
}

fn main() {}
