// Two const parameters may differ.
//@ code: C001
//@ shapes: (3, K) (L, K)
//@ lengths: K L
//@ axes: 1 0
//@ caret: dot!(a, ^b^, c)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, K], c: &Tensor![f32; K], _: [(); L]) {
    let _ = dot!(a, b, c);
}

fn main() {}
