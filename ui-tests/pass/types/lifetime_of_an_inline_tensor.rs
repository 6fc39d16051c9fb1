// A tensor that owns its elements has no lifetime.

use conformable::InlineTensor;

#[allow(dead_code)]
type X = InlineTensor![f32; 3];

fn main() {}
