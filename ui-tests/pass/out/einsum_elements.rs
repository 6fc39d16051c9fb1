// `out` has the elements of the operands.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::zeros();
    einsum!("i->i", a, out = c);
}
