// An axis parameter may be any axis, so it does not fit a number.
//@ code: C001
//@ shapes: (2, 3, 4) (B, 4, 5)
//@ lengths: 2 B
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Dim, Tensor, batch_dot};

#[allow(dead_code)]
fn product<B: Dim>(a: &Tensor![f32; 2, 3, 4], b: &Tensor![f32; dyn B, 4, 5]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
