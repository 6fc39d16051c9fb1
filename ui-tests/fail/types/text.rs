// A length is a number.
//@ code: C103
//@ caret: ^"4"^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, "4"];

fn main() {}
