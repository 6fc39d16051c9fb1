// A const parameter may be any number.
//@ code: C001
//@ shapes: (3, K) (4, 6)
//@ lengths: K 4
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<const K: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; 4, 6]) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
