// The caret stands under the operand that has not so many.
//@ code: C004
//@ shapes: (5,) (5, 5)
//@ ranks: 1 2
//@ numbers: 2
//@ caret: tensordot!(^a^, b

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 5]>::ones();
    let b = <Tensor![f32; 5, 5]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
