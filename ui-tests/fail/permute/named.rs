// Axes that are known at run time have an order too.
//@ code: C013
//@ shapes: (_, 3)
//@ ranks: 2 3
//@ caret: x, ^[2, 1, 0]^

use conformable::{Tensor, dim, permute};

dim! { Batch }

fn main() {
    let x = <Tensor![f32; dyn Batch, 3]>::zeros_with(&[2, 3]).unwrap();
    let _ = permute!(x, [2, 1, 0]);
}
