// Each term has its operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let _ = a.len();
    let _ = einsum!("i->i", a);
}
