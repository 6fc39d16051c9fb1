// `shape_of!` stops the build with the shape.
//@ code: C007
//@ shapes: (10, 12, 4, 5)
//@ caret: shape_of!(^x^)

use conformable::*;

fn main() {
    let x = <Tensor![f32; 10, 12, 4, 5]>::ones();
    let _ = shape_of!(x);
}
