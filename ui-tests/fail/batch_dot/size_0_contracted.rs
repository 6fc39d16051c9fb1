// The contracted axes have one length, also where one is empty.
//@ code: C001
//@ shapes: (2, 3, 0) (2, 1, 4)
//@ lengths: 0 1
//@ axes: 2 1
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 0]>::ones();
    let b = <Tensor![f32; 2, 1, 4]>::ones();
    let _ = batch_dot!(a, b);
}
