// A private function that nobody calls is checked too.
//@ code: C001
//@ shapes: (2, 8, 10, 64) (2, 4, 10, 64)
//@ lengths: 8 4
//@ axes: 1 1
//@ caret: matmul!(q, ^k^, transpose_b

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn attention(q: &Tensor![f32; 2, 8, 10, 64], k: &Tensor![f32; 2, 4, 10, 64]) {
    let _ = matmul!(q, k, transpose_b = true);
}

fn main() {}
