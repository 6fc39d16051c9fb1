// A term with an ellipsis needs an axis for each of its labels.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ numbers: 2 0
//@ caret: einsum!("...ij->...i", ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!("...ij->...i", a);
}
