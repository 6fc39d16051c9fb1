// Of three operands the two that disagree are named.
//@ code: C001
//@ shapes: (3, 4) (5, 2)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 1 2
//@ caret: a, b, ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let c = <Tensor![f32; 5, 2]>::ones();
    let _ = einsum!("ij,jk,kl->il", a, b, c);
}
