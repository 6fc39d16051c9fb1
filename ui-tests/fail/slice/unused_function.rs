// A function that nobody calls.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 0
//@ lengths: 3
//@ numbers: 3
//@ caret: [^3^

use conformable::{Tensor, slice};

#[allow(dead_code)]
fn row(x: &Tensor![f32; 3, 5]) -> f32 {
    slice!(x, [3, 0])[[]]
}

fn main() {

}
