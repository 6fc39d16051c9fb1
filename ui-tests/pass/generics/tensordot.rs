// Two const parameters may differ.

use conformable::{Tensor, tensordot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6], _: [(); L]) {
    let _ = tensordot!(a, b, axes = ([1], [0]));
}

fn main() {}
