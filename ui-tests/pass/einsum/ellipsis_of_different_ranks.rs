// Axes under ellipses are aligned from the right.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 7, 2, 5]>::ones();
    let b = <Tensor![f32; 2, 6]>::ones();
    let _ = einsum!("...i,...j->...ij", a, b);
}
