// A label three times in one term.
//@ code: C001
//@ shapes: (2, 2, 3)
//@ lengths: 2 3
//@ axes: 0 2
//@ numbers: 0
//@ caret: , ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 3]>::ones();
    let _ = einsum!("iii->i", a);
}
