// A range ends inside of its axis.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 2..7
//@ caret: 2..^7^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 2..7]);
}
