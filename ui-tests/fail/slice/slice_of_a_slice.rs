// The length that a slice leaves is constant.
//@ code: C013
//@ shapes: (2, 5)
//@ axes: 0
//@ lengths: 2
//@ numbers: 2
//@ caret: [^2^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let y = slice!(x, [1.., ..]);
    let _ = slice!(y, [2, ..]);
}
