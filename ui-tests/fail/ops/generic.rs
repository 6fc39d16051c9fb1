// Two const parameters may differ, and the error is at the definition.
//@ code: C001
//@ lengths: K L
//@ caret: ops::dot(^a, b^)

use conformable::{Tensor, ops};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6]) {
    let _ = [0; L];
    let _ = ops::dot(a, b);
}

fn main() {}
