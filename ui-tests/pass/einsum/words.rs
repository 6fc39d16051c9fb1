// Words as in einops.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let _ = einsum!("brc,bco->bro", a, a);
}
