// A range beyond all lengths of the table.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 0
//@ lengths: 3
//@ numbers: 0..100000
//@ caret: ..^100000^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [0..100000, ..]);
}
