// The list has axes of the operand.
//@ code: C013
//@ numbers: 3
//@ caret: 1, ^3^]

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [0, 1, 3]);
}
