// An axis of a generic function beside a constant one.
//@ code: C013
//@ shapes: (N, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 5
//@ caret: [0, ^5^]

use conformable::{Tensor, slice};

#[allow(dead_code)]
fn last<const N: usize>(x: &Tensor![f32; N, 5]) -> f32 {
    slice!(x, [0, 5])[[]]
}

fn main() {

}
