// Negative axes count from the end, and the axes meet.
//@ code: C001
//@ shapes: (2, 3, 5) (2, 7, 4)
//@ lengths: 5 7
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^, axes = (-1, -2))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 5]>::ones();
    let b = <Tensor![f32; 2, 7, 4]>::ones();
    let _ = batch_dot!(a, b, axes = (-1, -2));
}
