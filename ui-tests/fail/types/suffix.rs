// A length is a `usize`.
//@ code: C103
//@ caret: ^4u32^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 3, 4u32];

fn main() {}
