// Each term has its operand.
//@ code: C101
//@ numbers: 1 0
//@ caret: einsum!(^"i->i"^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let _ = a.len();
    let _ = einsum!("i->i");
}
