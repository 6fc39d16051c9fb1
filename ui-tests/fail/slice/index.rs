// An index is below the length of its axis.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 5
//@ caret: [0, ^5^]

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [0, 5]);
}
