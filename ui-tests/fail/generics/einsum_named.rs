// In the notation with names the caret stands under the axis.
//@ code: C001
//@ shapes: (3, K) (L, 6)
//@ lengths: K L
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: b[^j^, k]

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6], _: [(); L]) {
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}

fn main() {}
