// A name stands once in the output.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
