// `shape_of!` stops the build with the shape, of an inline tensor too.

use conformable::*;

fn main() {
    let x = <InlineTensor![f32; 3, 4]>::ones();
    let _ = std::convert::identity(x);
}
