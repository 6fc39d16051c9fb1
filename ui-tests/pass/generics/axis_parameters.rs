// Two axis parameters may be different axes.

use conformable::{Dim, Tensor, dot};

#[allow(dead_code)]
fn product<B: Dim, C: Dim>(a: &Tensor![f32; 3, dyn B], b: &Tensor![f32; dyn B, 4]) {
    let _ = dot!(a, b);
}

fn main() {}
