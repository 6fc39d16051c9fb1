// The list has an axis once.
//@ code: C013
//@ numbers: 0
//@ caret: 1, ^0^]

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [0, 1, 0]);
}
