// An operand of rank 0 is a tensor too.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32]>::full(2.0);
    let _ = einsum!("i,->i", a, b);
}
