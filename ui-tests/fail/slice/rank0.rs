// A tensor of rank 0 has no axes.
//@ code: C013
//@ shapes: ()
//@ ranks: 0 1
//@ caret: slice!(x, ^[..]^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32]>::zeros();
    let _ = slice!(x, [..]);
}
