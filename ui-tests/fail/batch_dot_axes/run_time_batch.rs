// A run-time batch does not hide constants that differ.
//@ code: C001
//@ shapes: (Dyn, 3, 4) (Dyn, 7, 5)
//@ lengths: 4 5
//@ axes: 2 2
//@ caret: batch_dot!(q, ^k^, axes

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; dyn, 3, 4], k: &Tensor![f32; dyn, 7, 5]) {
    let _ = batch_dot!(q, k, axes = (2, 2));
}

fn main() {}
