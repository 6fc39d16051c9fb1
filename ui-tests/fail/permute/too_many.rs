// The list has no other axes.
//@ code: C013
//@ shapes: (2, 3, 4)
//@ ranks: 3 4
//@ caret: x, ^[1, 0, 2, 3]^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [1, 0, 2, 3]);
}
