// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (2, 3, 4) (2, 5, 6)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: try_batch_dot!(a, ^b^)

use conformable::{Tensor, try_batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 5, 6]>::ones();
    let _ = try_batch_dot!(a, b);
}
