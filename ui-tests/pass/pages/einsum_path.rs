// The plan is made of operands that fit.

use conformable::{Tensor, einsum_path};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let _ = einsum_path!("ij,jk->ik", a, b);
}
