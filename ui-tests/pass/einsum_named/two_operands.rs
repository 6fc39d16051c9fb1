// An axis name stands for one length; the caret is under the name that disagrees.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
