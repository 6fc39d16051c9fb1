// `shape_of!` stops the build with the shape.

use conformable::*;

fn main() {
    let x = <Tensor![f32; 3]>::ones();
    let _ = std::convert::identity(x);
}
