// Labels are nothing but letters.
//@ code: C107
//@ numbers: 2
//@ caret: einsum!(^"i%j->ij"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("i%j->ij", a);
}
