// Names that fit do not hide constants that differ.

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 4], b: &Tensor![f32; 4, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
