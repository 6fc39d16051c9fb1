// Of a shape that is a type parameter nothing is known.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<S: conformable::Shape>(a: &Tensor![f32; 4], _: S) {
    let _ = einsum!("i->i", a);
}

fn main() {}
