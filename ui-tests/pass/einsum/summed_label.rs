// A label that is summed has one length too.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = einsum!("i,i->", a, b);
}
