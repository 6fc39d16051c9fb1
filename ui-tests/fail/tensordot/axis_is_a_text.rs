// An axis is a number.
//@ code: C106
//@ caret: [^"last"^]

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = tensordot!(a, b, axes = (["last"], [0]));
}
