// An axis without elements is an axis.
//@ code: C001
//@ shapes: (2, 0) (3, 4)
//@ lengths: 0 3
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 0]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk", a, b);
}
