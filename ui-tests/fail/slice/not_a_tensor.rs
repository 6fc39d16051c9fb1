// An operand is a tensor.
//@ code: C008
//@ found: Vec<f32>
//@ caret: slice!(^x^

use conformable::{slice};

fn main() {
    let x = vec![1.0f32, 2.0];
    let _ = slice!(x, [1]);
}
