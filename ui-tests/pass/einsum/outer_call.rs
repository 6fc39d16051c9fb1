// The result of a call is an operand like any other.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let c = <Tensor![f32; 6, 2]>::ones();
    let _ = einsum!("ik,kl", einsum!("ij,jk", a, b), c);
}
