// Two const parameters may differ.

use conformable::{Tensor, inner};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K], b: &Tensor![f32; K], _: [(); L]) {
    let _ = inner!(a, b);
}

fn main() {}
