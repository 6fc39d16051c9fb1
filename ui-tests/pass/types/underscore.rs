// The length of an axis is not inferred from `_`.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, dyn];

fn main() {}
