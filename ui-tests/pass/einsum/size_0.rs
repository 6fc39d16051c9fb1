// An axis without elements is an axis.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 0]>::ones();
    let b = <Tensor![f32; 0, 4]>::ones();
    let _ = einsum!("ij,jk", a, b);
}
