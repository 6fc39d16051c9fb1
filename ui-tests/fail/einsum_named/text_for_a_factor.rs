// A factor is a number.
//@ code: C107
//@ caret: = ^"2"^ * a

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = "2" * a[i]);
}
