// What follows from an error is not reported.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = einsum!("ij,jk->ik", a, b).t().to_owned().len() + 1;
}
