// The element type is followed by `;`.
//@ code: C104
//@ caret: f32^,^ 3

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor![f32, 3, 4];

fn main() {}
