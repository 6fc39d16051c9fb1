// An operand is a tensor.

use conformable::{slice};

fn main() {
    let x = conformable::tensor![1.0f32, 2.0];
    let _ = slice!(x, [1]);
}
