// Of a shape that is a type parameter nothing is known.
//@ code: C012
//@ caret: "i->i", ^a^)

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product<S: conformable::Shape>(a: &Tensor<f32, S>, _: S) {
    let _ = einsum!("i->i", a);
}

fn main() {}
