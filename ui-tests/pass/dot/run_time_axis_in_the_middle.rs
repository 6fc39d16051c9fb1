// A run-time axis that is not contracted is printed as `_` between constants.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; 3, dyn, 5], w: &Tensor![f32; 5, 6]) {
    let _ = dot!(x, w);
}

fn main() {}
