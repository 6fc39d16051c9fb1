// Elements inside the value make no difference.

use conformable::{InlineTensor, einsum};

fn main() {
    let a = <InlineTensor![f32; 2, 3]>::ones();
    let b = <InlineTensor![f32; 3, 2]>::ones();
    let _ = einsum!("ij,jk", a, b);
}
