// A label stands for one length.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 10, 4, 6]>::ones();
    let _ = einsum!("bij,bjk->bik", a, b);
}
