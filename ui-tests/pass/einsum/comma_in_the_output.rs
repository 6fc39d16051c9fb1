// The output is one term.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("ij->ji", a);
}
