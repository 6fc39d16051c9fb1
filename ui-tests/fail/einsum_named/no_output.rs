// The output stands first.
//@ code: C107
//@ caret: einsum!(^a^[i, j] * b

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!(a[i, j] * b[j, k]);
}
