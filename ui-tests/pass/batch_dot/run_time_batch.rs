// A run-time batch axis does not hide constants that differ.

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; dyn, 3, 4], k: &Tensor![f32; dyn, 4, 6]) {
    let _ = batch_dot!(q, k);
}

fn main() {}
