// A number has no axis to be labelled.
//@ code: C002
//@ shapes: ()
//@ ranks: 0
//@ numbers: 1 0
//@ caret: , ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let _ = einsum!("i->", a);
}
