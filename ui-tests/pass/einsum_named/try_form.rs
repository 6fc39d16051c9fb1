// Constant lengths are compared by the compiler, also for the form that returns a Result.

use conformable::{Tensor, try_einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = try_einsum!([i] = a[i, j] * b[j]);
}
