// A comparison is no equation.
//@ code: C107
//@ caret: [i] ^==^ a

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] == a[i]);
}
