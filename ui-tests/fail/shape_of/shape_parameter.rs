// Of a shape that is a type parameter nothing is known.
//@ code: C012
//@ caret: shape_of!(x.^view^())

use conformable::*;

#[allow(dead_code)]
fn look<S: Shape>(x: &Tensor<f32, S>) {
    let _ = shape_of!(x.view());
}

fn main() {}
