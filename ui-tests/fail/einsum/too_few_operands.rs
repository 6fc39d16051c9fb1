// There are as many operands as terms.
//@ code: C101
//@ numbers: 3 2
//@ caret: einsum!(^"ij,jk,kl"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk,kl", a, b);
}
