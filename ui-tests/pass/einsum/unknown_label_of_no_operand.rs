// Where no operand has a label there is none to suggest.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let _ = einsum!("->", a);
}
