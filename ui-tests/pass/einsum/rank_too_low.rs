// A term has no more labels than its operand has axes.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk->ik", a, b);
}
