// Operands stand before the options.
//@ code: C101
//@ caret: out = c, ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::ones();
    einsum!("i->i", out = c, a);
}
