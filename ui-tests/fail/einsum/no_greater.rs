// Half of an arrow is no arrow.
//@ code: C107
//@ numbers: 3
//@ caret: einsum!(^"ij-ji"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("ij-ji", a);
}
