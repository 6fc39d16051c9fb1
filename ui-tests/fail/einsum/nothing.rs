// An einsum has subscripts.
//@ code: C101
//@ caret: ^einsum!()^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let _ = a.len();
    let _ = einsum!();
}
