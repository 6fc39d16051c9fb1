// Words as in einops.
//@ code: C107
//@ caret: (^"b row col, b col out -> b row out"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let _ = einsum!("b row col, b col out -> b row out", a, a);
}
