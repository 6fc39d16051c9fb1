// A place is a `usize`.
//@ code: C106
//@ caret: [^1i32^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [1i32, ..]);
}
