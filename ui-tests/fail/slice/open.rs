// A range begins inside of its axis, or at its end.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 6..
//@ caret: ^6^..

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 6..]);
}
