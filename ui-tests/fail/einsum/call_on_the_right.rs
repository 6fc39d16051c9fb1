// The caret stands under all of an operand that is a call.
//@ code: C001
//@ shapes: (2, 2) (3, 6)
//@ lengths: 2 3
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: , ^einsum!("ij,jk", a, b)^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let x = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("xi,ik->xk", x, einsum!("ij,jk", a, b));
}
