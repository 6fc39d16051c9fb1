// An operand in parentheses is any expression.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = einsum!([i, k] = a[i, j] * (b)[j, k]);
}
