// An alias has as many lengths as its rank.

use conformable::Tensor2;

#[allow(dead_code)]
type X = Tensor2<f32, 3, 4>;

fn main() {}
