// There is a first axis also from the end.
//@ code: C004
//@ shapes: (2, 4) (2, 3)
//@ ranks: 2 2
//@ numbers: -3
//@ caret: tensordot!(^a^, b

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([-3], [0]));
}
