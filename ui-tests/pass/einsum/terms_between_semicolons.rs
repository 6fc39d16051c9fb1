// A semicolon between terms.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("ij,jk->ik", a, a);
}
