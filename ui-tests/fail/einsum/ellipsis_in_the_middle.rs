// An ellipsis may stand anywhere in its term.
//@ code: C001
//@ shapes: (4, 5, 6) (4, 3)
//@ lengths: 5 3
//@ axes: 1 1
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4, 5, 6]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = einsum!("i...j,i...->i...j", a, b);
}
