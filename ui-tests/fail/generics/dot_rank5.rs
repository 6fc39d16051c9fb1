// Two const parameters may differ, so they do not fit.
//@ code: C001
//@ shapes: (2, 1, 3, 1, K) (L, 6)
//@ lengths: K L
//@ axes: 4 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 2, 1, 3, 1, K], b: &Tensor![f32; L, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
