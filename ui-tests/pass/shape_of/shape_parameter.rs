// Of a shape that is a type parameter nothing is known.

use conformable::*;

#[allow(dead_code)]
fn look<S: Shape>(x: &Tensor<f32, S>) {
    let _ = std::convert::identity(x.view());
}

fn main() {}
