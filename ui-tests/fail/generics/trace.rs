// A trace is over one length, also of a parameter.
//@ code: C001
//@ shapes: (K, L)
//@ lengths: K L
//@ axes: 0 1
//@ caret: trace!(^a^)

use conformable::{Tensor, trace};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, L], _: [(); L]) {
    let _ = trace!(a);
}

fn main() {}
