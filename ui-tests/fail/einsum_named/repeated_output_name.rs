// A name stands once in the output.
//@ code: C108
//@ caret: [i, k, ^k^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([i, k, k] = a[i, j] * b[j, k]);
}
