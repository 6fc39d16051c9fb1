// A trace is over one length, also of a parameter.

use conformable::{Tensor, trace};

#[allow(dead_code)]
fn product<const K: usize, const L: usize>(a: &Tensor![f32; K, K], _: [(); L]) {
    let _ = trace!(a);
}

fn main() {}
