// A tensor that owns its elements has no lifetime.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 4];

fn main() {}
