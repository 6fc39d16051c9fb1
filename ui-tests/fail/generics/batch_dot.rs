// Two const parameters may differ, so they do not fit.
//@ code: C001
//@ shapes: (2, 3, K) (2, L, 6)
//@ lengths: K L
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 2, 3, K], b: &Tensor![f32; 2, L, 6]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
