// Strides do not hide lengths.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = einsum!("ij,jk->ik", a, b);
}
