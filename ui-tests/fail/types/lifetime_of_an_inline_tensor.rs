// A tensor that owns its elements has no lifetime.
//@ code: C104
//@ caret: ^'static^

use conformable::InlineTensor;

#[allow(dead_code)]
type X = InlineTensor!['static, f32; 3];

fn main() {}
