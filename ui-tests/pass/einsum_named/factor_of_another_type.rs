// A factor has the type of the elements.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = 2.0_f32 * a[i]);
}
