// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (3, 6) (4, 3)
//@ lengths: 6 4
//@ axes: 1 0
//@ caret: try_matmul!(a, ^b^)

use conformable::{Tensor, try_matmul};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = try_matmul!(a, b);
}
