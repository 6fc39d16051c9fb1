// A label stands for one length.
//@ code: C001
//@ shapes: (10, 3, 4) (10, 5, 6)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 10, 5, 6]>::ones();
    let _ = einsum!("bij,bjk->bik", a, b);
}
