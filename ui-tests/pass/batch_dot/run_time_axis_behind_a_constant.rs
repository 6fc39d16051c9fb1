// A run-time axis behind a constant one is printed as `_`.

use conformable::{Tensor, batch_dot};

#[allow(dead_code)]
fn scores(q: &Tensor![f32; 2, dyn, 3, 4], k: &Tensor![f32; 2, dyn, 4, 6]) {
    let _ = batch_dot!(q, k);
}

fn main() {}
