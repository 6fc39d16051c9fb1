// The last of eight axes.
//@ code: C013
//@ shapes: (2, 2, 2, 2, 2, 2, 2, 9)
//@ axes: 7
//@ lengths: 9
//@ numbers: 3..10
//@ caret: 3..^10^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 2, 2, 2, 2, 2, 2, 9]>::zeros();
    let _ = slice!(x, [..., 3..10]);
}
