// Two axis parameters may be different axes.

use conformable::{Dim, Tensor, matmul};

#[allow(dead_code)]
fn product<B: Dim, C: Dim>(a: &Tensor![f32; dyn B, 3, 4], b: &Tensor![f32; dyn B, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
