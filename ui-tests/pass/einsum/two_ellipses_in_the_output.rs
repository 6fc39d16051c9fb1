// The output has one ellipsis.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let _ = einsum!("...i->...i", a);
}
