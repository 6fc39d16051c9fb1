// Behind the operand stands a list.
//@ code: C101
//@ caret: slice!(^x^)

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x);
}
