// A length is a `usize`.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 4usize];

fn main() {}
