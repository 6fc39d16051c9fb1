// The left operand is a matrix.
//@ code: C002
//@ shapes: (4,) (4,)
//@ ranks: 1 1
//@ caret: matvec!(^a^, b

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = matvec!(a, b);
}
