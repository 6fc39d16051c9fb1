// A name of the output is a name of an operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!([batch, heads] = a[batch, heads] * b[batch, heads]);
}
