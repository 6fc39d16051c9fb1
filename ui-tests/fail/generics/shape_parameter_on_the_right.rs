// Of a shape that is a type parameter nothing is known.
//@ code: C012
//@ caret: matmul!(a, ^b^)

use conformable::*;

#[allow(dead_code)]
fn product<S: conformable::Shape>(a: &Tensor![f32; 4], b: &Tensor<f32, S>, _: S) {
    let _ = matmul!(a, b);
}

fn main() {}
