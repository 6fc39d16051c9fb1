// Axes of different names do not fit.

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Batch, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
