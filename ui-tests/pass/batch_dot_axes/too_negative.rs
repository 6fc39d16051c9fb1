// A negative axis is not below minus the rank of its operand.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let _ = batch_dot!(a, b, axes = (-1, 1));
}
