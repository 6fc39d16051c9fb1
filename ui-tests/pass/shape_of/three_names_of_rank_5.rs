// `shape_of!` stops the build with the shape; beyond rank 4 a shape with three names is not spelled out.

use conformable::*;

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn, dyn, dyn, 2, 3]) {
    std::convert::identity(x);
}

fn main() {}
