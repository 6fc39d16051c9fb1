// The caret stands under all of an operand that is a call.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let x = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("xi,ik->xk", x, einsum!("ij,jk", a, b));
}
