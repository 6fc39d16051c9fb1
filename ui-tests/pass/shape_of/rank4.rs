// `shape_of!` stops the build with the shape.

use conformable::*;

fn main() {
    let x = <Tensor![f32; 10, 12, 4, 5]>::ones();
    let _ = std::convert::identity(x);
}
