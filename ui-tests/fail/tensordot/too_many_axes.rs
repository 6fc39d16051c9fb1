// No more axes are contracted than an operand has.
//@ code: C004
//@ shapes: (5, 5, 5) (5, 5)
//@ ranks: 3 2
//@ numbers: 3 3
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 5, 5, 5]>::ones();
    let b = <Tensor![f32; 5, 5]>::ones();
    let _ = tensordot!(a, b, axes = 3);
}
