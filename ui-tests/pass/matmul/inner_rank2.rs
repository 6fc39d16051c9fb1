// The last axis of the left operand and the second-to-last of the right one are equal.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 6, 3]>::ones();
    let _ = matmul!(a, b);
}
