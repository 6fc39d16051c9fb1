// Constant lengths are compared by the compiler, also for the form that returns a Result.

use conformable::{Tensor, try_inner};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = try_inner!(a, b);
}
