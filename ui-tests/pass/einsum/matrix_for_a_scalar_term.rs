// An empty term is for an operand of rank 0.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = einsum!(",i->i", a, b);
}
