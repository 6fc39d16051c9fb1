// A listed axis is one of its own operand.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([2], [0]));
}
