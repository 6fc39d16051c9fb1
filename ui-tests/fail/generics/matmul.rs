// Two const parameters may differ, so they do not fit.
//@ code: C001
//@ shapes: (3, K) (L, 6)
//@ lengths: K L
//@ axes: 1 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
