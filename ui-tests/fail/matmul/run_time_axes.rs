// Run-time axes that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (_, 8, _, 64) (_, 8, 32, _)
//@ lengths: 64 32
//@ axes: 3 2
//@ caret: matmul!(q, ^k^)

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn attention(q: &Tensor![f32; dyn, 8, dyn, 64], k: &Tensor![f32; dyn, 8, 32, dyn]) {
    let _ = matmul!(q, k);
}

fn main() {}
