// The last axis of the left operand and the second-to-last of the right one have one length.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 3, 4, 2, 5, 3]>::ones();
    let b = <Tensor![f32; 3, 4, 2, 3, 3]>::ones();
    let _ = batch_dot!(a, b);
}
