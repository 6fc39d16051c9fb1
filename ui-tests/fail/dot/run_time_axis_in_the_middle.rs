// A run-time axis that is not contracted is printed as `_` between constants.
//@ code: C001
//@ shapes: (3, _, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 2 0
//@ caret: dot!(x, ^w^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; 3, dyn, 4], w: &Tensor![f32; 5, 6]) {
    let _ = dot!(x, w);
}

fn main() {}
