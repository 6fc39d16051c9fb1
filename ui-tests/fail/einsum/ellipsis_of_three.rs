// Of three ellipses the two that disagree are named.
//@ code: C001
//@ shapes: (5, 2) (3, 2)
//@ lengths: 5 3
//@ axes: 0 0
//@ numbers: 0 2
//@ caret: a, b, ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 5, 2]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let c = <Tensor![f32; 3, 2]>::ones();
    let _ = einsum!("...i,...i,...i->...", a, b, c);
}
