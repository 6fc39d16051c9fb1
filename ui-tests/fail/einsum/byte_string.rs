// Subscripts are a text, not bytes.
//@ code: C107
//@ caret: einsum!(^b"ij->ji"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!(b"ij->ji", a);
}
