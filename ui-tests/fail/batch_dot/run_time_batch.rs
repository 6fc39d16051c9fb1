// A run-time batch axis does not hide constants that differ.
//@ code: C001
//@ shapes: (Dyn, 3, 4) (Dyn, 5, 6)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: batch_dot!(q, ^k^)

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; dyn, 3, 4], k: &Tensor![f32; dyn, 5, 6]) {
    let _ = batch_dot!(q, k);
}

fn main() {}
