// A diagonal needs axes of one length.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = einsum!("ii->i", a);
}
