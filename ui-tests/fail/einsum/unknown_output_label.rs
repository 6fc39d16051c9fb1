// A label of the output is a label of an operand.
//@ code: C108
//@ numbers: 9
//@ suggests: k
//@ caret: einsum!(^"ij,jk->il"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk->il", a, b);
}
