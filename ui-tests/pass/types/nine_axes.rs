// A tensor has at most 8 axes.

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8];

fn main() {}
