// There is an entry for each axis.
//@ code: C013
//@ shapes: (3, 5)
//@ ranks: 2 1
//@ caret: x, ^[1]^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [1]);
}
