// Elements inside the value make no difference.
//@ code: C001
//@ shapes: (2, 3) (2, 2)
//@ lengths: 3 2
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{InlineTensor, einsum};

fn main() {
    let a = <InlineTensor![f32; 2, 3]>::ones();
    let b = <InlineTensor![f32; 2, 2]>::ones();
    let _ = einsum!("ij,jk", a, b);
}
