// Between two commas stands a term without labels.
//@ code: C101
//@ numbers: 3 2
//@ caret: einsum!(^"ij,,jk->ik"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,,jk->ik", a, b);
}
