// One `...` stands for all axes without an entry.
//@ code: C106
//@ caret: ..., ^...^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [..., ...]);
}
