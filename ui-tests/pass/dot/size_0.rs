// The last axis of the left operand and the second-to-last of the right one are equal, also where one is empty.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 0]>::ones();
    let b = <Tensor![f32; 2, 3, 2, 0, 2]>::ones();
    let _ = dot!(a, b);
}
