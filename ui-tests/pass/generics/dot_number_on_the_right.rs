// A const parameter may have any value, so it does not fit a number.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; K, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
