// An axis is contracted once, however it is written.
//@ code: C004
//@ shapes: (3, 3) (3, 3)
//@ caret: tensordot!(^a^, b

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([1, -1], [0, 1]));
}
