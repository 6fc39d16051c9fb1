// An output without anything leaves the ellipsis out too.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("...i->...", a);
}
