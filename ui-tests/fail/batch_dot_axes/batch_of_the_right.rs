// The batch is not contracted, also where it is counted from the end.
//@ code: C004
//@ shapes: (2, 5) (2, 5, 3)
//@ numbers: 1 -3
//@ caret: batch_dot!(a, ^b^, axes = (1, -3))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 2, 5, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (1, -3));
}
