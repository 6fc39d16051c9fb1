// Axis 0 of both operands is the batch, of one length.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 2, 3, 5, 4]>::ones();
    let _ = batch_dot!(a, b, axes = (-1, -2));
}
