// A length that is computed stands in braces.
//@ code: C103
//@ caret: ^2 * 2^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 2 * 2];

fn main() {}
