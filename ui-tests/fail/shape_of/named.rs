// `shape_of!` stops the build with the shape; a named axis by its name.
//@ code: C007
//@ shapes: (Batch, 5)
//@ caret: shape_of!(^x^)

use conformable::*;

dim! { pub Batch }

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn Batch, 5]) {
    shape_of!(x);
}

fn main() {}
