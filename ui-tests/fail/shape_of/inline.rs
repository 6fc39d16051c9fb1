// `shape_of!` stops the build with the shape, of an inline tensor too.
//@ code: C007
//@ shapes: (3, 4)
//@ caret: shape_of!(^x^)

use conformable::*;

fn main() {
    let x = <InlineTensor![f32; 3, 4]>::ones();
    let _ = shape_of!(x);
}
