// Operands are multiplied.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = einsum!([i] = a[i] * b[i]);
}
