// The axis is one of both operands.
//@ code: C004
//@ shapes: (4, 2) (4,)
//@ ranks: 2 1
//@ numbers: 1
//@ caret: a, ^b^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 4, 2]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = vecdot!(a, b, axis = 1);
}
