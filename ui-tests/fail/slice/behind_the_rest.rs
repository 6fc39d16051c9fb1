// Behind `...` axes are counted from the end.
//@ code: C013
//@ shapes: (2, 3, 4)
//@ axes: 2
//@ lengths: 4
//@ numbers: 1..5
//@ caret: 1..^5^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = slice!(x, [0, ..., 1..5]);
}
