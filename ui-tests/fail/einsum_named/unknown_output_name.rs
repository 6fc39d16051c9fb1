// A name of the output is a name of an operand.
//@ code: C108
//@ suggests: heads
//@ caret: [batch, ^head^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!([batch, head] = a[batch, heads] * b[batch, heads]);
}
