// `shape_of!` stops the build with the shape of any expression.
//@ code: C007
//@ shapes: (3, 5)
//@ caret: shape_of!(^dot!^(a, b))

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    shape_of!(dot!(a, b));
}
