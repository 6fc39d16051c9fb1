// A batch axis is one of the operand.
//@ code: C004
//@ shapes: (2, 3) (2, 3)
//@ ranks: 2 2
//@ numbers: 2
//@ caret: dot_general!(^a^, b

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = dot_general!(a, b, batch = ([2], [0]));
}
