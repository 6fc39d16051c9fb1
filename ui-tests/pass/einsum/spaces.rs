// Spaces between labels do not count.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = einsum!("i j , j k -> i k", a, b);
}
