// Axis 0 is the batch, which is not contracted; one number is one mistake.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = batch_dot!(a, b, axes = 1);
}
