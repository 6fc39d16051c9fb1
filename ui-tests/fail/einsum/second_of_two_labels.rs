// Of two shared labels the one that disagrees is named.
//@ code: C001
//@ shapes: (3, 4) (3, 5)
//@ lengths: 4 5
//@ axes: 1 1
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let _ = einsum!("ij,ij->i", a, b);
}
