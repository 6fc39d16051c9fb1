// An axis parameter may be any axis, so it does not fit a number.

use conformable::{Dim, Tensor, matmul};

#[allow(dead_code)]
fn product<B: Dim>(a: &Tensor![f32; dyn B, 3, 4], b: &Tensor![f32; dyn B, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
