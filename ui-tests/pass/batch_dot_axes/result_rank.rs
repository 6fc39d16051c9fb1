// The result keeps all axes of both operands but three, and no tensor has more than 8.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 1, 1, 1, 1, 1, 1, 5]>::ones();
    let b = <Tensor![f32; 2, 5, 1]>::ones();
    let _ = batch_dot!(a, b, axes = (7, 1));
}
