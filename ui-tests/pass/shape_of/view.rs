// `shape_of!` stops the build with the shape, of a view too.

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; 3, 5]) {
    std::convert::identity(x.t());
}

fn main() {}
