// The list stands in brackets.
//@ code: C101
//@ caret: x, ^..^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, ..);
}
