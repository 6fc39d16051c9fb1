// In a nested call the product that does not fit is reported.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let c = <Tensor![f32; 6, 2]>::ones();
    let _ = einsum!([i, l] = (einsum!([i, k] = a[i, j] * b[j, k]))[i, k] * c[k, l]);
}
