// The output has the names of the result.
//@ code: C005
//@ shapes: (_, 5) (_, 5)
//@ lengths: Batch Seq
//@ axes: 0
//@ caret: out = ^c^

use conformable::{Tensor, dim, dot};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 4], b: &Tensor![f32; 4, 5], c: &mut Tensor![f32; dyn Seq, 5]) {
    dot!(a, b, out = c);
}

fn main() {}
