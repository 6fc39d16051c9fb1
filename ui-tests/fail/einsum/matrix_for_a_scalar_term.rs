// An empty term is for an operand of rank 0.
//@ code: C002
//@ shapes: (2, 3)
//@ ranks: 2
//@ numbers: 0 0
//@ caret: einsum!(",i->i", ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = einsum!(",i->i", a, b);
}
