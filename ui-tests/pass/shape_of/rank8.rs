// `shape_of!` stops the build with the shape.

use conformable::*;

fn main() {
    let x = <Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8]>::ones();
    let _ = std::convert::identity(x);
}
