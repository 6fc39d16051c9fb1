// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (2, 4) (2, 3)
//@ lengths: 4 3
//@ axes: 1 1
//@ caret: try_batch_dot!(a, ^b^, axes

use conformable::{Tensor, try_batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = try_batch_dot!(a, b, axes = (1, 1));
}
