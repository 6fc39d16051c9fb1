// Two const parameters may differ.
//@ code: C001
//@ shapes: (3, K) (L, 6)
//@ lengths: K L
//@ axes: 1 0
//@ caret: a, ^b^,

use conformable::{Tensor, tensordot};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6], _: [(); L]) {
    let _ = tensordot!(a, b, axes = ([1], [0]));
}

fn main() {}
