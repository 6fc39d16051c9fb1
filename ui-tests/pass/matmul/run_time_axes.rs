// Run-time axes that fit do not hide constants that differ.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn attention(q: &Tensor![f32; dyn, 8, dyn, 64], k: &Tensor![f32; dyn, 8, 64, dyn]) {
    let _ = matmul!(q, k);
}

fn main() {}
