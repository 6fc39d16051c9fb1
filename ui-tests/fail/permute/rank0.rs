// A tensor of rank 0 has no axes.
//@ code: C013
//@ shapes: ()
//@ ranks: 0 1
//@ caret: x, ^[0]^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32]>::zeros();
    let _ = permute!(x, [0]);
}
