// `+=` adds to a tensor.
//@ code: C107
//@ caret: einsum!(^[i]^ += a

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] += a[i]);
}
