// Axes of different names do not fit.

use conformable::{Tensor, dim, vecdot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; 3, dyn Batch]) {
    let _ = vecdot!(a, b);
}

fn main() {}
