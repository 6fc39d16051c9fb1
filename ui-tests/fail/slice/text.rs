// A place is a number.
//@ code: C106
//@ caret: [^"1"^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, ["1", ..]);
}
