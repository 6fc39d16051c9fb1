// Another pair of axes may fit where this one does not.
//@ code: C001
//@ shapes: (2, 3, 4) (2, 4, 5)
//@ lengths: 4 5
//@ axes: 2 2
//@ caret: batch_dot!(a, ^b^, axes = (2, 2))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b, axes = (2, 2));
}
