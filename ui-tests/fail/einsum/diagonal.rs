// A diagonal needs axes of one length.
//@ code: C001
//@ shapes: (3, 4)
//@ lengths: 3 4
//@ axes: 0 1
//@ numbers: 0
//@ caret: , ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ii->i", a);
}
