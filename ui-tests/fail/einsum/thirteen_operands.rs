// An einsum has at most 12 operands.
//@ code: C101
//@ numbers: 12 13
//@ caret: a, ^b^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = einsum!("i,i,i,i,i,i,i,i,i,i,i,i,i", a, a, a, a, a, a, a, a, a, a, a, a, b);
}
