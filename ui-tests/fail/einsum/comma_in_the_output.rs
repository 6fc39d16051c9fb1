// The output is one term.
//@ code: C107
//@ numbers: 6
//@ caret: einsum!(^"ij->j,i"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("ij->j,i", a);
}
