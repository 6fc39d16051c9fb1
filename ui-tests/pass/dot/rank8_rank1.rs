// The last axis of the left operand and the second-to-last of the right one are equal (its only axis in rank 1).

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 1, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = dot!(a, b);
}
