// Two const parameters may differ, so they do not fit.

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 2, 3, K], b: &Tensor![f32; 2, 6, K]) {
    let _ = batch_dot!(a, b, axes = 2);
}

fn main() {}
