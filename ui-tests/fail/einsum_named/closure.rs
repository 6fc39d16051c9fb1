// A closure is checked where it is written.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: w[^j^, k]

use conformable::{Tensor, einsum};

fn main() {
    let w = <Tensor![f32; 5, 6]>::ones();
    let layer = |x: &Tensor![f32; 3, 4]| einsum!([i, k] = x[i, j] * w[j, k]);
    let _ = layer(&Tensor::ones());
}
