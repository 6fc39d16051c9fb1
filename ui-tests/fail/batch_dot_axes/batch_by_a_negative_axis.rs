// The batch is not contracted, also where it is counted from the end.
//@ code: C004
//@ shapes: (5, 3) (5, 3)
//@ numbers: -2 1
//@ caret: batch_dot!(^a^, b, axes = (-2, 1))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 5, 3]>::ones();
    let b = <Tensor![f32; 5, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (-2, 1));
}
