// Names that fit do not hide constants that differ.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq, 4], b: &Tensor![f32; dyn Batch, 4]) {
    let _ = einsum!("bsi,bi->bs", a, b);
}

fn main() {}
