// A length is a number.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 4];

fn main() {}
