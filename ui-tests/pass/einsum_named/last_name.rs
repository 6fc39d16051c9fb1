// The caret stands under the last name of a term too.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 6, 4]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[k, j]);
}
