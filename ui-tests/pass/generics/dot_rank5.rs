// Two const parameters may differ, so they do not fit.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 2, 1, 3, 1, K], b: &Tensor![f32; K, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
