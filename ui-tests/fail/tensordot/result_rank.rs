// The result keeps all other axes, and no tensor has more than 8.
//@ code: C003
//@ numbers: 8
//@ caret: tensordot!(^a^, b

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 2]>::ones();
    let b = <Tensor![f32; 2, 1, 1, 1, 1, 1]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
