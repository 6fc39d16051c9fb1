// A type parameter is an axis where it is bounded by `Dim`.

use conformable::*;

#[allow(dead_code)]
struct Rows<B: conformable::Dim> {
    x: Tensor![f32; dyn B, 4],
}

fn main() {}
