// A shape has no element type.

use conformable::Shape;

#[allow(dead_code)]
type X = Shape![3, 4];

fn main() {}
