// A letter is not guessed by its shape but by its place.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
