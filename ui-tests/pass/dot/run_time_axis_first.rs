// A leading run-time axis does not hide constants that differ.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; dyn, 4], w: &Tensor![f32; 4, 6]) {
    let _ = dot!(x, w);
}

fn main() {}
