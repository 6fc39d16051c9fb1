// No more axes are contracted than an operand has.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 5, 5, 5]>::ones();
    let b = <Tensor![f32; 5, 5, 5]>::ones();
    let _ = tensordot!(a, b, axes = 3);
}
