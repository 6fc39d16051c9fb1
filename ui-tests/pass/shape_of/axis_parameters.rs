// `shape_of!` stops the build with the shape; a parameter by its name.

use conformable::*;

#[allow(dead_code)]
fn look<B: Dim, const K: usize>(x: &Tensor![f32; dyn B, 2, K]) {
    std::convert::identity(x);
}

fn main() {}
