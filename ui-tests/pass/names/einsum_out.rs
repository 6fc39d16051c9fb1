// The output has the names of the result.

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3], c: &mut Tensor![f32; dyn Batch]) {
    einsum!("ij->i", a, out = c);
}

fn main() {}
