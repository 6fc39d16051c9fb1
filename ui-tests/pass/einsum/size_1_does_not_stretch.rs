// A label does not stretch from 1, only axes under an ellipsis do.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 1]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let _ = einsum!("ij,jk->ik", a, b);
}
