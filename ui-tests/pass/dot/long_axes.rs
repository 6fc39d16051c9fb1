// The last axis of the left operand and the second-to-last of the right one are equal, however long.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 65536]>::ones();
    let b = <Tensor![f32; 65536, 1]>::ones();
    let _ = dot!(a, b);
}
