// Axis `i` of the left operand and axis `j` of the right one have one length, also where one is empty.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 0]>::ones();
    let b = <Tensor![f32; 2, 3, 0]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 2));
}
