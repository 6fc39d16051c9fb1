// The last axis of the left operand and the second-to-last of the right one are equal.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 1, 2, 1, 2, 1, 4, 2]>::ones();
    let _ = matmul!(a, b);
}
