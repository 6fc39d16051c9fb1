// A label stands for one length, a batch axis too.
//@ code: C001
//@ shapes: (2, 3, 4) (3, 4, 5)
//@ lengths: 2 3
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = einsum!("bij,bjk->bik", a, b);
}
