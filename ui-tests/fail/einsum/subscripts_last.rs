// Subscripts stand before the operands.
//@ code: C107
//@ caret: einsum!(^a^, "ij->ji")

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!(a, "ij->ji");
}
