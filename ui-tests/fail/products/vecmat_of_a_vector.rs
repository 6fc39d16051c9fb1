// The right operand is a matrix.
//@ code: C002
//@ shapes: (4,) (4,)
//@ ranks: 1 1
//@ caret: a, ^b^

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = vecmat!(a, b);
}
