// An axis is below the rank of its operand.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 1));
}
