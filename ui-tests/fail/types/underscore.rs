// The length of an axis is not inferred from `_`.
//@ code: C103
//@ caret: 3, ^_^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, _];

fn main() {}
