// `axes = -1` is the last axis of both operands.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 5]>::ones();
    let b = <Tensor![f32; 2, 3, 5]>::ones();
    let _ = batch_dot!(a, b, axes = -1);
}
