// Of three ellipses the two that disagree are named.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 5, 2]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let c = <Tensor![f32; 5, 2]>::ones();
    let _ = einsum!("...i,...i,...i->...", a, b, c);
}
