// A label of operands that are not neighbours.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let c = <Tensor![f32; 4, 3]>::ones();
    let _ = einsum!("ij,b,ji->b", a, b, c);
}
