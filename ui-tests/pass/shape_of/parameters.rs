// `shape_of!` stops the build with the shape; a parameter by its name.

use conformable::*;

#[allow(dead_code)]
fn look<const K: usize>(x: &Tensor![f32; K, 5]) {
    std::convert::identity(x);
}

fn main() {}
