// Beside an ellipsis each name needs an axis.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ numbers: 2 0
//@ caret: = ^a^[.., i, j]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([.., i] = a[.., i, j]);
}
