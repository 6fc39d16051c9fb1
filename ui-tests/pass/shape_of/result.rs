// `shape_of!` stops the build with the shape of any expression.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    drop(dot!(a, b));
}
