// No result has nine axes.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1]>::ones();
    let _ = einsum!("abcde,fghi->abcdefgh", a, b);
}
