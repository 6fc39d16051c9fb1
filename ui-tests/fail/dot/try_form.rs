// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (2, 3) (2, 2)
//@ lengths: 3 2
//@ axes: 1 0
//@ caret: try_dot!(a, ^b^)

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = try_dot!(a, b);
}
