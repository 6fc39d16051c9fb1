// A run-time axis behind a constant one is printed as `_`.
//@ code: C001
//@ shapes: (2, _, 3, 4) (2, _, 5, 6)
//@ lengths: 4 5
//@ axes: 3 2
//@ caret: batch_dot!(q, ^k^)

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; 2, dyn, 3, 4], k: &Tensor![f32; 2, dyn, 5, 6]) {
    let _ = batch_dot!(q, k);
}

fn main() {}
