// Axes under ellipses are aligned from the right.
//@ code: C001
//@ shapes: (7, 2, 5) (3, 6)
//@ lengths: 2 3
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 7, 2, 5]>::ones();
    let b = <Tensor![f32; 3, 6]>::ones();
    let _ = einsum!("...i,...j->...ij", a, b);
}
