// The last axis of the left operand and the second-to-last of the right one are equal, also where one is empty.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 4, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, b);
}
