// A batch of any kind does not hide parameters that differ.

use conformable::{Dim, Tensor, dot};

#[allow(dead_code)]
fn layer<B: Dim, const I: usize, const J: usize, const O: usize>(
    x: &Tensor![f32; dyn B, I],
    w: &Tensor![f32; I, O],
) -> Tensor![f32; dyn B, O] {
    let _ = [0; J];
    dot!(x, w)
}

fn main() {}
