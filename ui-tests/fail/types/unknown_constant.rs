// A length is a constant of the program.
//@ code: E0425
//@ caret: ^WIDHT^

use conformable::Tensor;

#[allow(dead_code)]
const WIDTH: usize = 3;

#[allow(dead_code)]
type X = Tensor![f32; WIDHT, 4];

fn main() {}
