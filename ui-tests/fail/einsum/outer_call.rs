// The result of a call is an operand like any other.
//@ code: C001
//@ shapes: (3, 6) (5, 2)
//@ lengths: 6 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: ), ^c^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let c = <Tensor![f32; 5, 2]>::ones();
    let _ = einsum!("ik,kl", einsum!("ij,jk", a, b), c);
}
