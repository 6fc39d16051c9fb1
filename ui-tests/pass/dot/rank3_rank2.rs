// The last axis of the left operand and the second-to-last of the right one are equal.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 4, 5]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a, b);
}
