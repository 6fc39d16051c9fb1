// `shape_of!` stops the build with the shape; a run-time axis is `Dyn`.
//@ code: C007
//@ shapes: (Dyn, 5)
//@ caret: shape_of!(^x^)

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn, 5]) {
    shape_of!(x);
}

fn main() {}
