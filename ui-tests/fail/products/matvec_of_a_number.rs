// The right operand is a vector.
//@ code: C002
//@ shapes: (2, 4) ()
//@ ranks: 2 0
//@ caret: a, ^b^

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32]>::ones();
    let _ = matvec!(a, b);
}
