// `axes = i` stands for `(i, i)`.
//@ code: C001
//@ shapes: (2, 5, 4) (2, 7, 1, 4)
//@ lengths: 5 7
//@ axes: 1 1
//@ caret: batch_dot!(a, ^b^, axes = 1)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 5, 4]>::ones();
    let b = <Tensor![f32; 2, 7, 1, 4]>::ones();
    let _ = batch_dot!(a, b, axes = 1);
}
