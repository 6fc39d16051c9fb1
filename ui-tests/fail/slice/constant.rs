// A constant end is a constant in braces.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 0..6
//@ caret: ..^{ N }^

use conformable::{Tensor, slice};

fn main() {
    const N: usize = 6;
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., ..{ N }]);
}
