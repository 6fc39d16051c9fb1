// A length fits in `usize`.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 18446744073709551615];

fn main() {}
