// A const parameter may have any value, so it does not fit a number.
//@ code: C001
//@ shapes: (3, 4) (K, 6)
//@ lengths: 4 K
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize>(a: &Tensor![f32; 3, 4], b: &Tensor![f32; K, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
