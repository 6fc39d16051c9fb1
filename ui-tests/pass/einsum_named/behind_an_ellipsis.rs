// Names behind an ellipsis count from the end.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 7, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = einsum!([.., i, k] = a[.., i, j] * b[j, k]);
}
