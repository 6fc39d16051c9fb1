// Of an operand of any type no length is known.
//@ code: C012
//@ caret: dot!(a, ^b^)

use conformable::{Operand, Tensor, dot};

#[allow(dead_code)]
fn product<A: Operand<Elem = f32>>(a: &Tensor![f32; 3, 4], b: &A, _: A) {
    let _ = dot!(a, b);
}

fn main() {}
