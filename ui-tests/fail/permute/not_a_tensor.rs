// An operand is a tensor.
//@ code: C008
//@ found: [f32; 2]
//@ caret: permute!(^x^

use conformable::{permute};

fn main() {
    let x = [1.0f32, 2.0];
    let _ = permute!(x, [0]);
}
