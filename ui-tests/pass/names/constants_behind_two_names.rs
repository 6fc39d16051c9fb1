// Names that fit do not hide constants that differ.

use conformable::{Tensor, dim, matmul};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq, 4], b: &Tensor![f32; 4, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
