// All operands have one element type.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("ij,jk,kl->il", a, a, b);
}
