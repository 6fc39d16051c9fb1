// Labels are letters of ASCII.
//@ code: C107
//@ numbers: 2
//@ caret: einsum!(^"iä,äk->ik"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("iä,äk->ik", a, b);
}
