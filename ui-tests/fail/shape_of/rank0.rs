// `shape_of!` stops the build with the shape, () for a scalar.
//@ code: C007
//@ shapes: ()
//@ caret: shape_of!(^x^)

use conformable::*;

fn main() {
    let x = <Tensor![f32]>::ones();
    let _ = shape_of!(x);
}
