// A tensor that owns its elements has no lifetime.
//@ code: C104
//@ caret: ^'static^

use conformable::Tensor;

#[allow(dead_code)]
type X = Tensor!['static, f32; 3, 4];

fn main() {}
