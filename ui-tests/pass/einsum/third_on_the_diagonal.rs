// A label three times in one term.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let _ = einsum!("iii->i", a);
}
