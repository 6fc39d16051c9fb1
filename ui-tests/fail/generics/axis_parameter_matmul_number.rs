// An axis parameter may be any axis, so it does not fit a number.
//@ code: C001
//@ shapes: (B, 3, 4) (2, 4, 5)
//@ lengths: B 2
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{Dim, Tensor, matmul};

#[allow(dead_code)]
fn product<B: Dim>(a: &Tensor![f32; dyn B, 3, 4], b: &Tensor![f32; 2, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
