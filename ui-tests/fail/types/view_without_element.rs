// The element type comes first.
//@ code: C104
//@ caret: ^3^, 4

use conformable::TensorView;

#[allow(dead_code)]
fn rows(x: TensorView![3, 4]) -> usize {
    x.len()
}

fn main() {}
