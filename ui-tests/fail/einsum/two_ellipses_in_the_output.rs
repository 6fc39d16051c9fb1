// The output has one ellipsis.
//@ code: C108
//@ numbers: 11
//@ caret: einsum!(^"...i->...i..."^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let _ = einsum!("...i->...i...", a);
}
