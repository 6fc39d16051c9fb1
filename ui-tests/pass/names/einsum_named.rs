// Names of types and names of axes are two things.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3, dyn Batch], b: &Tensor![f32; dyn Batch, 4]) {
    let _ = einsum!([i, k] = a[i, batch] * b[batch, k]);
}

fn main() {}
