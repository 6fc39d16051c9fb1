// A label beside an ellipsis does not stretch.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 7, 3, 1]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let _ = einsum!("...ij,jk->...ik", a, b);
}
