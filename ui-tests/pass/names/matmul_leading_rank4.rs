// Axes of different names do not fit, also where the ranks are high.

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 8, 3, 4], b: &Tensor![f32; dyn Batch, 8, 4, 5]) {
    let _ = matmul!(a, b);
}

fn main() {}
