// The output has the rank of the result.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 2, 4]>::zeros();
    einsum!(c[i, k] += a[i, j] * b[j, k]);
}
