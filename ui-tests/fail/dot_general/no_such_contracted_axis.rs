// A contracted axis is one of its operand.
//@ code: C004
//@ shapes: (2, 3) (3,)
//@ ranks: 2 1
//@ numbers: 1
//@ caret: a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = dot_general!(a, b, contract = ([1], [1]));
}
