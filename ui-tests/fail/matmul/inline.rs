// Inline tensors follow the same rule.
//@ code: C001
//@ shapes: (2, 1, 3) (4, 3, 2)
//@ lengths: 2 4
//@ axes: 0 0
//@ caret: matmul!(a, ^b^)

use conformable::{InlineTensor, matmul};

fn main() {
    let a = <InlineTensor![f32; 2, 1, 3]>::ones();
    let b = <InlineTensor![f32; 4, 3, 2]>::ones();
    let _ = matmul!(a, b);
}
