// An operand in parentheses is any expression.
//@ code: C001
//@ shapes: (3, 4) (3, 5)
//@ lengths: 4 3
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: (b)[^j^, k]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let _ = einsum!([i, k] = a[i, j] * (b)[j, k]);
}
