// The rank of every operand is checked.
//@ code: C002
//@ shapes: (4, 2, 1)
//@ ranks: 3
//@ numbers: 2 3
//@ caret: c, ^d^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let c = <Tensor![f32; 3, 4]>::ones();
    let d = <Tensor![f32; 4, 2, 1]>::ones();
    let _ = einsum!("ij,jk,kl,lm", a, b, c, d);
}
