// `shape_of!` stops the build with the shape; a named axis by its name, wherever it stands.
//@ code: C007
//@ shapes: (3, Batch, 5)
//@ caret: shape_of!(^x^)

use conformable::*;

dim! { pub Batch }

#[allow(dead_code)]
fn look(x: &Tensor![f32; 3, dyn Batch, 5]) {
    shape_of!(x);
}

fn main() {}
