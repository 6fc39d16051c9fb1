// A tensor has at most 8 axes.
//@ code: C103
//@ caret: 8, ^9^]

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8, 9];

fn main() {}
