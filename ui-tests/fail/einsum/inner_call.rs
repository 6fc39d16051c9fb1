// In a nested call the product that does not fit is reported, not the one around it.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: einsum!("ij,jk", a, ^b^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let c = <Tensor![f32; 6, 2]>::ones();
    let _ = einsum!("ik,kl", einsum!("ij,jk", a, b), c);
}
