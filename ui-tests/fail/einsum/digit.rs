// Labels are letters.
//@ code: C107
//@ numbers: 2
//@ caret: einsum!(^"i1,1k->ik"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("i1,1k->ik", a, b);
}
