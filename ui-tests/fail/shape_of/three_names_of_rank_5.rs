// `shape_of!` stops the build with the shape; beyond rank 4 a shape with three names is not spelled out.
//@ code: C007
//@ shapes: (_, _, _, 2, 3)
//@ caret: shape_of!(^x^)

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn, dyn, dyn, 2, 3]) {
    shape_of!(x);
}

fn main() {}
