// A function that nobody calls.

use conformable::{Tensor, slice};

#[allow(dead_code)]
fn row(x: &Tensor![f32; 3, 5]) -> f32 {
    slice!(x, [2, 0])[[]]
}

fn main() {

}
