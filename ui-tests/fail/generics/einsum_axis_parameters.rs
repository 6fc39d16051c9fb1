// Two axis parameters may be different axes.
//@ code: C001
//@ shapes: (3, _) (_, 4)
//@ lengths: B C
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^)

use conformable::{Dim, Tensor, einsum};

#[allow(dead_code)]
fn product<B: Dim, C: Dim>(a: &Tensor![f32; 3, dyn B], b: &Tensor![f32; dyn C, 4], _: C) {
    let _ = einsum!("ij,jk->ik", a, b);
}

fn main() {}
