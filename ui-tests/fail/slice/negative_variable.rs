// Only a number is counted from the end.
//@ code: C106
//@ caret: [^-n^

use conformable::{Tensor, slice};

fn main() {
    let n = 1;
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [-n, ..]);
}
