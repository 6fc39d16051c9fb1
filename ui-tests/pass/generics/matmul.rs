// Two const parameters may differ, so they do not fit.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
