// A length that is computed stands in braces.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, { 2 * 2 }];

fn main() {}
