// A const parameter may have any value, so it does not fit a number.
//@ code: C001
//@ shapes: (3, K) (4, 6)
//@ lengths: K 4
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const K: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; 4, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
