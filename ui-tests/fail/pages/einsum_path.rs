// The plan is made of operands that fit.
//@ code: C001
//@ shapes: (2, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, einsum_path};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = einsum_path!("ij,jk->ik", a, b);
}
