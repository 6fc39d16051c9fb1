// `shape_of!` stops the build with the shape, () for a scalar.

use conformable::*;

fn main() {
    let x = <Tensor![f32]>::ones();
    let _ = std::convert::identity(x);
}
