// The end of a closed range is inside of its axis.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 0
//@ lengths: 3
//@ numbers: 1..4
//@ caret: ..=^3^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [1..=3, ..]);
}
