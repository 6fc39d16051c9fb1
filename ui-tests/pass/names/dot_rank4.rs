// Axes of different names do not fit, also where the ranks are high.

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 2, 3, dyn Seq, dyn Batch], b: &Tensor![f32; 2, dyn Batch, 4]) {
    let _ = dot!(a, b);
}

fn main() {}
