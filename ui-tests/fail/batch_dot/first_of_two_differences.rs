// The first axis that differs is reported.
//@ code: C001
//@ shapes: (2, 3, 4, 5) (4, 3, 5, 6)
//@ lengths: 2 4
//@ axes: 0 0
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 5]>::ones();
    let b = <Tensor![f32; 4, 3, 5, 6]>::ones();
    let _ = batch_dot!(a, b);
}
