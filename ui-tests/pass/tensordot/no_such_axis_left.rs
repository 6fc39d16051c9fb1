// A listed axis is one of the operand.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0], [0]));
}
