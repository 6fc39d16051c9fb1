// The element type comes first.
//@ code: C104
//@ caret: ^Tensor![]^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![];

fn main() {}
