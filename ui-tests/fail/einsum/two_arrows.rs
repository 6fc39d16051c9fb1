// There is one output.
//@ code: C107
//@ numbers: 7
//@ caret: einsum!(^"ij->ji->ij"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("ij->ji->ij", a);
}
