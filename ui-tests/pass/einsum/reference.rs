// The caret stands under the operand as it is written.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = einsum!("ij,jk->ik", &a, &b);
}
