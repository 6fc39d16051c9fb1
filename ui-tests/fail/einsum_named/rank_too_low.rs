// An operand is not written with more axes than it has.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ numbers: 2 1
//@ caret: * ^b^[j, k]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
