// `shape_of!` stops the build with the shape; a parameter by its name.
//@ code: C007
//@ shapes: (B, 2, K)
//@ caret: shape_of!(^x^)

use conformable::*;

#[allow(dead_code)]
fn look<B: Dim, const K: usize>(x: &Tensor![f32; dyn B, 2, K]) {
    shape_of!(x);
}

fn main() {}
