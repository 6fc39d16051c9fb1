// The caret stands under the last name of a term too.
//@ code: C001
//@ shapes: (3, 4) (6, 5)
//@ lengths: 4 5
//@ axes: 1 1
//@ numbers: 0 1
//@ caret: b[k, ^j^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 6, 5]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[k, j]);
}
