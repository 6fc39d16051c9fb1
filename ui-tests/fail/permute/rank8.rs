// All axes of a tensor of rank 8.
//@ code: C013
//@ shapes: (1, 2, 1, 2, 1, 2, 1, 2)
//@ ranks: 8 7
//@ caret: x, ^[0, 1, 2, 3, 4, 5, 6]^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 1, 2, 1, 2, 1, 2, 1, 2]>::zeros();
    let _ = permute!(x, [0, 1, 2, 3, 4, 5, 6]);
}
