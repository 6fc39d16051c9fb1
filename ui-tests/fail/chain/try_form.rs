// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (2, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: (a, ^b^, c)

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let _ = try_dot!(a, b, c);
}
