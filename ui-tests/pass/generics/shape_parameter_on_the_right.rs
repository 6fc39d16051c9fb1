// Of a shape that is a type parameter nothing is known.

use conformable::*;

#[allow(dead_code)]
fn product<S: conformable::Shape>(a: &Tensor![f32; 4], b: &Tensor<f32, Shape![4]>, _: S) {
    let _ = matmul!(a, b);
}

fn main() {}
