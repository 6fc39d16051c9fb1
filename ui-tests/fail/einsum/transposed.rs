// Strides do not hide lengths.
//@ code: C001
//@ shapes: (4, 3) (4, 2)
//@ lengths: 3 4
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a.t(), ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = einsum!("ij,jk->ik", a.t(), b);
}
