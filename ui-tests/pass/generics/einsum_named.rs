// In the notation with names the caret stands under the axis.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6], _: [(); L]) {
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}

fn main() {}
