// A label that is summed has one length too.
//@ code: C001
//@ shapes: (4,) (3,)
//@ lengths: 4 3
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!("i,i->", a, b);
}
