// A label stands for one length, a batch axis too.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = einsum!("bij,bjk->bik", a, b);
}
