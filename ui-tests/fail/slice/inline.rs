// A tensor inside of its value.
//@ code: C013
//@ shapes: (2, 2)
//@ axes: 1
//@ lengths: 2
//@ numbers: 2
//@ caret: [0, ^2^]

use conformable::{InlineTensor, slice};

fn main() {
    let x = <InlineTensor![f32; 2, 2]>::zeros();
    let _ = slice!(x, [0, 2]);
}
