// `shape_of!` stops the build with the shape, of a view too.
//@ code: C007
//@ shapes: (5, 3)
//@ caret: shape_of!(x.^t^())

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; 3, 5]) {
    shape_of!(x.t());
}

fn main() {}
