// What follows from a type that could not be read is not reported.

use conformable::Tensor;

#[allow(dead_code)]
fn product(x: &Tensor![f32; 3, 4]) -> Tensor![f32; 3, 3] {
    conformable::dot!(x, x.t())
}

fn main() {}
