// All leading axes are equal, also where one is empty.
//@ code: C001
//@ shapes: (0, 3, 4) (2, 4, 5)
//@ lengths: 0 2
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 0, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
