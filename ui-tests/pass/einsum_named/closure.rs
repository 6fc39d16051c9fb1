// A closure is checked where it is written.

use conformable::{Tensor, einsum};

fn main() {
    let w = <Tensor![f32; 4, 6]>::ones();
    let layer = |x: &Tensor![f32; 3, 4]| einsum!([i, k] = x[i, j] * w[j, k]);
    let _ = layer(&Tensor::ones());
}
