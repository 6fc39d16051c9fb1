// A run-time axis between two constants of one label does not join them.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3], b: &Tensor![f32; dyn], c: &Tensor![f32; 3]) {
    let _ = einsum!("i,i,i->i", a, b, c);
}

fn main() {}
