// An axis is the same from both ends.
//@ code: C013
//@ numbers: -1
//@ caret: ^-1^]

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [2, 0, -1]);
}
