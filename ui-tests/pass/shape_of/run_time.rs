// `shape_of!` stops the build with the shape; a run-time axis is `Dyn`.

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn, 5]) {
    std::convert::identity(x);
}

fn main() {}
