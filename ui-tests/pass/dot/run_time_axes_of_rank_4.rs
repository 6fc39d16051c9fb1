// Run-time axes that are not contracted do not hide constants that differ.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; dyn, 8, dyn, 4], w: &Tensor![f32; dyn, 4, dyn]) {
    let _ = dot!(x, w);
}

fn main() {}
