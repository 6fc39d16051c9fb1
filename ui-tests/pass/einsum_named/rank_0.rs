// A number is written with empty brackets.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = a[] * b[i]);
}
