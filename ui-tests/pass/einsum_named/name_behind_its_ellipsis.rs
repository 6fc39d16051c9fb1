// The caret stands under a name that is behind an ellipsis.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 7, 3, 4]>::ones();
    let _ = einsum!([..] = a[j] * b[.., j]);
}
