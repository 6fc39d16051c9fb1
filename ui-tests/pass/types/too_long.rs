// A length fits in `usize`.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 9223372036854775807];

fn main() {}
