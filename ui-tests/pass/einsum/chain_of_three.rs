// Of three operands the two that disagree are named.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let c = <Tensor![f32; 4, 2]>::ones();
    let _ = einsum!("ij,jk,kl->il", a, b, c);
}
