// Constant lengths are compared by the compiler, also for the form that returns a Result.

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let _ = try_dot!(a, b, c);
}
