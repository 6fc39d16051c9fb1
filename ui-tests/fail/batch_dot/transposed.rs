// `t()` puts all axes in opposite order, the batch too.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 4, 2)
//@ lengths: 2 5
//@ axes: 0 0
//@ caret: batch_dot!(a, b.^t^())

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b.t());
}
