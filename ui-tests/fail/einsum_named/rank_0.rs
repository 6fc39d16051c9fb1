// A number is written with empty brackets.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ numbers: 0 0
//@ caret: = ^a^[]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = a[] * b[i]);
}
