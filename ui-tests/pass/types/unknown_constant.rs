// A length is a constant of the program.

use conformable::Tensor;

#[allow(dead_code)]
const WIDTH: usize = 3;

#[allow(dead_code)]
type X = Tensor![f32; WIDTH, 4];

fn main() {}
