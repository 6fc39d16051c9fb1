// Two const parameters may differ, so they do not fit.
//@ code: C001
//@ shapes: (K,) (L,)
//@ lengths: K L
//@ axes: 0 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K], b: &Tensor![f32; L]) {
    let _ = dot!(a, b);
}

fn main() {}
