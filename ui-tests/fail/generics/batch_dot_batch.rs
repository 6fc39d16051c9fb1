// Two const parameters may differ, so they do not fit.
//@ code: C001
//@ shapes: (K, 3, 4) (L, 4, 6)
//@ lengths: K L
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, 3, 4], b: &Tensor![f32; L, 4, 6]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
