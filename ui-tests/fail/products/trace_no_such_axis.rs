// The axes of a trace are axes of the operand.
//@ code: C002
//@ shapes: (3, 3)
//@ ranks: 2
//@ caret: trace!(^a^,

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = trace!(a, axis1 = 0, axis2 = 2);
}
