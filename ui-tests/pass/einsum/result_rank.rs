// Labels and the axes under an ellipsis are eight at most.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 1, 2]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!("...i,j->...ij", a, b);
}
