// The last axis of the left operand and the second-to-last of the right one are equal.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 4, 1]>::ones();
    let b = <Tensor![f32; 1, 2, 3, 1, 2]>::ones();
    let _ = dot!(a, b);
}
