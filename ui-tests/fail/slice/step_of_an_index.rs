// A step goes with a range.
//@ code: C106
//@ caret: 1; ^2^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [1; 2, ..]);
}
