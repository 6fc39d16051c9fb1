// The last axis of the left operand is contracted with the first of the right one.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
