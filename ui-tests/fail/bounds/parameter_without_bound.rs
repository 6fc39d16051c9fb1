// A type parameter is an axis where it is bounded by `Dim`.
//@ code: C010
//@ caret: ^Tensor![f32; dyn B, 4]^

use conformable::*;

#[allow(dead_code)]
struct Rows<B> {
    x: Tensor![f32; dyn B, 4],
}

fn main() {}
