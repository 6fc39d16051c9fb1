// A block is an operand.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^{ <Tensor![f32; 5, 6]>::ones() }^)

use conformable::{Tensor, dot};

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, { <Tensor![f32; 5, 6]>::ones() });
}
