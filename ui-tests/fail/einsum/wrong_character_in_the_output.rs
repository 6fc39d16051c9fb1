// Labels of the output are letters too.
//@ code: C107
//@ numbers: 9
//@ caret: einsum!(^"ij,jk->i_k"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk->i_k", a, b);
}
