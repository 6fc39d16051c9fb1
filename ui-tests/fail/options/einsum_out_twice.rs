// There is one output.
//@ code: C102
//@ caret: ^out^ += c

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::ones();
    einsum!("i->i", a, out = c, out += c);
}
