// The element type comes first.
//@ code: C104
//@ caret: ^3^, 4

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![3, 4];

fn main() {}
