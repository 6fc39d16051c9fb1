// Every operand is written with its axes.
//@ code: C107
//@ caret: a[i, j] * ^b^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = a[i, j] * b);
}
