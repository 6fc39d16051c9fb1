// An annotated result gives no second error.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _: Tensor![f32; 3, 6] = einsum!("ij,jk->ik", a, b);
}
