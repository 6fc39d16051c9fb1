// Beside `...` there is an entry for an axis.
//@ code: C013
//@ shapes: (3, 5)
//@ ranks: 2 3
//@ caret: slice!(x, ^[1, .., ..., 2]^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [1, .., ..., 2]);
}
