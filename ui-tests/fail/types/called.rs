// A length that is computed stands in braces.
//@ code: C103
//@ caret: 3, ^length()^

use conformable::Tensor;

#[allow(dead_code)]
const fn length() -> usize {
    4
}

#[allow(dead_code)]
type X = Tensor![f32; 3, length()];

fn main() {}
