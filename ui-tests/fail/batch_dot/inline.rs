// All leading axes are equal, also of inline tensors.
//@ code: C001
//@ shapes: (2, 1, 3) (3, 3, 2)
//@ lengths: 2 3
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{InlineTensor, batch_dot};

fn main() {
    let a = <InlineTensor![f32; 2, 1, 3]>::ones();
    let b = <InlineTensor![f32; 3, 3, 2]>::ones();
    let _ = batch_dot!(a, b);
}
