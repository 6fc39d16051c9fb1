// `shape_of!` stops the build with the shape; a named axis by its name.

use conformable::*;

dim! { pub Batch }

#[allow(dead_code)]
fn look(x: &Tensor![f32; dyn Batch, 5]) {
    std::convert::identity(x);
}

fn main() {}
