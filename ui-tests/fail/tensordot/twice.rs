// An axis is contracted once.
//@ code: C106
//@ numbers: 0
//@ caret: ([0, ^0^], [0, 1])

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0, 0], [0, 1]));
}
