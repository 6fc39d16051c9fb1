// A length is a whole number.
//@ code: C103
//@ caret: ^4.5^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 4.5];

fn main() {}
