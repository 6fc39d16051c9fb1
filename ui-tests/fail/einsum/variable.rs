// Subscripts are a literal: the types depend on them.
//@ code: C107
//@ caret: einsum!(^subscripts^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let subscripts = "ij->ji";
    let _ = subscripts;
    let _ = einsum!(subscripts, a);
}
