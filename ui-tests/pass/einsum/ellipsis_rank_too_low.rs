// A term with an ellipsis needs an axis for each of its labels.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("...ij->...i", a);
}
