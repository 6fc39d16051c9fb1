// Constant lengths are compared by the compiler, also for the form that returns a Result.
//@ code: C001
//@ shapes: (3,) (4,)
//@ lengths: 3 4
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, try_inner};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = try_inner!(a, b);
}
