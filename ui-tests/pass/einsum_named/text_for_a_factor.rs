// A factor is a number.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = 2.0 * a[i]);
}
