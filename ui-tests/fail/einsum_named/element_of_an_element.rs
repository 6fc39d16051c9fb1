// An index behind an index.
//@ code: C108
//@ caret: [^i^, k] =

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!([i, k] = a[i][j] * a[j, k]);
}
