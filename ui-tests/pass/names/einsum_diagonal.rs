// A diagonal of axes of different names.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Batch]) {
    let _ = einsum!("ii->i", a);
}

fn main() {}
