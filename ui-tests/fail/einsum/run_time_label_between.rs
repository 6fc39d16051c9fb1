// A run-time axis between two constants of one label does not join them.
//@ code: C001
//@ shapes: (3,) (4,)
//@ lengths: 3 4
//@ axes: 0 0
//@ numbers: 0 2
//@ caret: a, b, ^c^

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product(a: &Tensor![f32; 3], b: &Tensor![f32; dyn], c: &Tensor![f32; 4]) {
    let _ = einsum!("i,i,i->i", a, b, c);
}

fn main() {}
