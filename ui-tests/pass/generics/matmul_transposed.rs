// Two const parameters may differ, so they do not fit, transposed or not.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; 6, K]) {
    let _ = matmul!(a, b, transpose_b = true);
}

fn main() {}
