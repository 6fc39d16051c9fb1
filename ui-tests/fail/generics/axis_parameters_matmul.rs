// Two axis parameters may be different axes.
//@ code: C001
//@ shapes: (B, 3, 4) (C, 4, 5)
//@ lengths: B C
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Dim, Tensor, matmul};

#[allow(dead_code)]
fn product<B: Dim, C: Dim>(a: &Tensor![f32; dyn B, 3, 4], b: &Tensor![f32; dyn C, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
