// A run-time axis in front of a constant one.
//@ code: C013
//@ shapes: (_, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 2..7
//@ caret: 2..^7^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; dyn, 5]>::zeros_with(&[3, 5]).unwrap();
    let _ = slice!(x, [1..3, 2..7]);
}
