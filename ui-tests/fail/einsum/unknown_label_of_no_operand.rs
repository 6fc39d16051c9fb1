// Where no operand has a label there is none to suggest.
//@ code: C108
//@ numbers: 3
//@ caret: einsum!(^"->i"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let _ = einsum!("->i", a);
}
