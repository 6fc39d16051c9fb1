// Run-time axes do not hide constants that differ.
//@ code: C001
//@ shapes: (_, 4) (5, _)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn, 4], b: &Tensor![f32; 5, dyn]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
