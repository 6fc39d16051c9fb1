// The list has every axis once.
//@ code: C013
//@ shapes: (2, 3, 4)
//@ ranks: 3 2
//@ caret: x, ^[1, 0]^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [1, 0]);
}
