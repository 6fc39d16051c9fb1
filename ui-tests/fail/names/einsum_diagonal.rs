// A diagonal of axes of different names.
//@ code: C001
//@ shapes: (_, _)
//@ lengths: Batch Seq
//@ axes: 0 1
//@ numbers: 0
//@ caret: "ii->i", ^a^)

use conformable::{Tensor, dim, einsum};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn Batch, dyn Seq]) {
    let _ = einsum!("ii->i", a);
}

fn main() {}
