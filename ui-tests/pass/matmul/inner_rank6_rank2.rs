// The last axis of the left operand and the second-to-last of the right one are equal.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2, 2, 1, 2, 2]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = matmul!(a, b);
}
