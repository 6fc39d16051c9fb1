// Axes have names.
//@ code: C107
//@ caret: a[i, ^0^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!([i] = a[i, 0]);
}
