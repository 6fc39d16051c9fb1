// A length fits in `usize`.
//@ code: C103
//@ caret: ^18446744073709551616^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 18446744073709551616];

fn main() {}
