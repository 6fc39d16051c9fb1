// An operand is a tensor.

use conformable::{permute};

fn main() {
    let x = conformable::tensor![1.0f32, 2.0];
    let _ = permute!(x, [0]);
}
