// Two const parameters may differ, so they do not fit, transposed or not.
//@ code: C001
//@ shapes: (3, K) (6, L)
//@ lengths: K L
//@ axes: 1 1
//@ caret: matmul!(a, ^b^, transpose_b = true)

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; 6, L]) {
    let _ = matmul!(a, b, transpose_b = true);
}

fn main() {}
