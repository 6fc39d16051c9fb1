// Inline tensors follow the same rule.

use conformable::{InlineTensor, matmul};

fn main() {
    let a = <InlineTensor![f32; 2, 1, 3]>::ones();
    let b = <InlineTensor![f32; 2, 3, 2]>::ones();
    let _ = matmul!(a, b);
}
