// The axis is counted among all axes of the operand.
//@ code: C013
//@ shapes: (2, 3, 4)
//@ axes: 2
//@ lengths: 4
//@ numbers: 4
//@ caret: ..2, ^4^]

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = slice!(x, [1, 0..2, 4]);
}
