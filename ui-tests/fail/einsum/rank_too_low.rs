// A term has no more labels than its operand has axes.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ numbers: 2 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!("ij,jk->ik", a, b);
}
