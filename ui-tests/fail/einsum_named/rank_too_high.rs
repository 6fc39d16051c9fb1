// An operand is written with all of its axes.
//@ code: C002
//@ shapes: (2, 3, 4)
//@ ranks: 3
//@ numbers: 2 0
//@ caret: = ^a^[i, j]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
