// A run-time batch does not hide constants that differ.

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; dyn, 3, 4], k: &Tensor![f32; dyn, 7, 4]) {
    let _ = batch_dot!(q, k, axes = (2, 2));
}

fn main() {}
