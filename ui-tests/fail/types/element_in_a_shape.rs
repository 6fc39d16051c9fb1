// A shape has no element type.
//@ code: C103
//@ caret: ^f32^;

use conformable::Shape;

#[allow(dead_code)]
type X = Shape![f32; 3, 4];

fn main() {}
