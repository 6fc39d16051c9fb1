// A label stands once in the output.
//@ code: C108
//@ numbers: 10
//@ caret: einsum!(^"ij,jk->ikk"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk->ikk", a, b);
}
