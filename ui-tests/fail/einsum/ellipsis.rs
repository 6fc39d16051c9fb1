// Axes under an ellipsis are equal or 1.
//@ code: C001
//@ shapes: (2, 2, 3) (3, 3, 4)
//@ lengths: 2 3
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 3]>::ones();
    let b = <Tensor![f32; 3, 3, 4]>::ones();
    let _ = einsum!("...ij,...jk->...ik", a, b);
}
