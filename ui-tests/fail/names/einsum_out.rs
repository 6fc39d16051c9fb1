// The output has the names of the result.
//@ code: C005
//@ shapes: (_,) (_,)
//@ lengths: Batch Seq
//@ axes: 0
//@ caret: out = ^c^

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, 3], c: &mut Tensor![f32; dyn Seq]) {
    einsum!("ij->i", a, out = c);
}

fn main() {}
