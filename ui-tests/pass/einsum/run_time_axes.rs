// Run-time axes do not hide constants that differ.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn, 4], b: &Tensor![f32; 4, dyn]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
