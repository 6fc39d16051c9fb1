// The element type comes first.

use conformable::TensorView;

#[allow(dead_code)]
fn rows(x: TensorView![f32; 3, 4]) -> usize {
    x.len()
}

fn main() {}
