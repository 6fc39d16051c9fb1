// Axes before and behind an ellipsis.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 5, 2]>::ones();
    let _ = einsum!("i...i->...i", a);
}
