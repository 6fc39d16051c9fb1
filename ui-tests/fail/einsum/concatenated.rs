// Subscripts that another macro makes are no literal.
//@ code: C107
//@ caret: einsum!(^concat!("ij", "->ji")^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!(concat!("ij", "->ji"), a);
}
