// A private function that nobody calls is checked too.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn attention(q: &Tensor![f32; 2, 8, 10, 64], k: &Tensor![f32; 2, 8, 10, 64]) {
    let _ = matmul!(q, k, transpose_b = true);
}

fn main() {}
