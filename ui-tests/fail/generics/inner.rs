// Two const parameters may differ.
//@ code: C001
//@ shapes: (K,) (L,)
//@ lengths: K L
//@ axes: 0 0
//@ caret: a, ^b^)

use conformable::{Tensor, inner};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K], b: &Tensor![f32; L], _: [(); L]) {
    let _ = inner!(a, b);
}

fn main() {}
