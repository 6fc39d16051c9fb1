// Constant lengths are compared by the compiler, also for the form that returns a Result.

use conformable::{Tensor, try_batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let _ = try_batch_dot!(a, b, axes = (1, 1));
}
