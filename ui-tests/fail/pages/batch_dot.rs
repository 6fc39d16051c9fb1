// All leading axes are shared.
//@ code: C001
//@ shapes: (10, 12, 4, 5) (10, 11, 5, 8)
//@ lengths: 12 11
//@ axes: 1 1
//@ caret: (a, ^b^

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 10, 12, 4, 5]>::ones();
    let b = <Tensor![f32; 10, 11, 5, 8]>::ones();
    let _ = batch_dot!(a, b);
}
