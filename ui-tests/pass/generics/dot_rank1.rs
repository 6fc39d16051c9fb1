// Two const parameters may differ, so they do not fit.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K], b: &Tensor![f32; K]) {
    let _ = dot!(a, b);
}

fn main() {}
