// `shape_of!` stops the build with the shape; a parameter by its name.
//@ code: C007
//@ shapes: (K, 5)
//@ caret: shape_of!(^x^)

use conformable::*;

#[allow(dead_code)]
fn look<const K: usize>(x: &Tensor![f32; K, 5]) {
    shape_of!(x);
}

fn main() {}
