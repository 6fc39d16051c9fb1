// A range does not end before it begins.
//@ code: C013
//@ caret: 4..^2^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 4..2]);
}
