// A batch of any kind does not hide parameters that differ.
//@ code: C001
//@ shapes: (B, I) (J, O)
//@ lengths: I J
//@ axes: 1 0
//@ caret: dot!(x, ^w^)

use conformable::{Dim, Tensor, dot};

#[allow(dead_code)]
fn layer<B: Dim, const I: usize, const J: usize, const O: usize>(
    x: &Tensor![f32; dyn B, I],
    w: &Tensor![f32; J, O],
) -> Tensor![f32; dyn B, O] {
    let _ = [0; J];
    dot!(x, w)
}

fn main() {}
