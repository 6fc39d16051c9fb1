// A range from the end is not longer than its axis.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 0
//@ lengths: 3
//@ numbers: -4..
//@ caret: -^4^..

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [-4.., ..]);
}
