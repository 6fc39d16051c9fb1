// A tensor of rank 0 has no rows.
//@ code: C013
//@ ranks: 0
//@ numbers: 0
//@ caret: = ^x^.outer_iter

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32]>::zeros();
    let _ = x.outer_iter();
}
