// Two const parameters may differ, so they do not fit; only the number 1 stretches.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3, 4], b: &Tensor![f32; 1, 4, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
