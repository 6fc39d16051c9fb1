// What follows from a type that could not be read is not reported.
//@ code: C103
//@ caret: ^3u8^

use conformable::Tensor;

#[allow(dead_code)]
fn product(x: &Tensor![f32; 3, 4]) -> Tensor![f32; 3, 3u8] {
    conformable::dot!(x, x.t())
}

fn main() {}
