// The diagonal of a later operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 3, 2, 3]>::ones();
    let _ = einsum!([i, j] = a[j] * b[i, j, i]);
}
