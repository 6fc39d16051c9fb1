// A factor does not change how operands are counted.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = einsum!([i, k] = 0.5 * a[i, j] * b[j, k]);
}
