// A step may stand in parentheses.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 0..6
//@ caret: ..^6^; -1

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., (0..6; -1)]);
}
