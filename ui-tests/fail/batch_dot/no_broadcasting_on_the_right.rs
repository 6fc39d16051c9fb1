// All leading axes are equal; 1 does not stretch.
//@ code: C001
//@ shapes: (2, 3, 4) (1, 4, 5)
//@ lengths: 2 1
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 1, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
