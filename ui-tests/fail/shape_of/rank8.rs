// `shape_of!` stops the build with the shape.
//@ code: C007
//@ shapes: (1, 2, 3, 4, 5, 6, 7, 8)
//@ caret: shape_of!(^x^)

use conformable::*;

fn main() {
    let x = <Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8]>::ones();
    let _ = shape_of!(x);
}
