// An alias has as many lengths as its rank.
//@ code: E0107
//@ caret: = ^Tensor2^<

use conformable::Tensor2;

#[allow(dead_code)]
type X = Tensor2<f32, 3>;

fn main() {}
