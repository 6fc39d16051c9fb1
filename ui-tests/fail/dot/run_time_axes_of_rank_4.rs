// Run-time axes that are not contracted do not hide constants that differ.
//@ code: C001
//@ shapes: (_, 8, _, 4) (_, 5, _)
//@ lengths: 4 5
//@ axes: 3 1
//@ caret: dot!(x, ^w^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; dyn, 8, dyn, 4], w: &Tensor![f32; dyn, 5, dyn]) {
    let _ = dot!(x, w);
}

fn main() {}
