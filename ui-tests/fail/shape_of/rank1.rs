// `shape_of!` stops the build with the shape.
//@ code: C007
//@ shapes: (3,)
//@ caret: shape_of!(^x^)

use conformable::*;

fn main() {
    let x = <Tensor![f32; 3]>::ones();
    let _ = shape_of!(x);
}
