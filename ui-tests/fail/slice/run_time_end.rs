// The constant start of a range whose end is known at run time.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 6..
//@ caret: ^6^..n

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let n = 5;
    let _ = slice!(x, [.., 6..n]);
}
