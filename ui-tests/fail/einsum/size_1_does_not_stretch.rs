// A label does not stretch from 1, only axes under an ellipsis do.
//@ code: C001
//@ shapes: (3, 1) (4, 2)
//@ lengths: 1 4
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 1]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = einsum!("ij,jk->ik", a, b);
}
