// An ellipsis may stand anywhere in its term.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4, 5, 6]>::ones();
    let b = <Tensor![f32; 4, 1]>::ones();
    let _ = einsum!("i...j,i...->i...j", a, b);
}
